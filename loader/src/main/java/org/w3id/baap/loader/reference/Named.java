package org.w3id.baap.loader.reference;

import org.w3id.baap.loader.text.Span;

/**
 * An output or outcome that a reference sentence names, e.g. 1.1 of "will support Output 1.1".
 *
 * @param span the code itself
 */
public record Named(String code, Span span, Span sentence) {}

package org.w3id.baap.loader.reference;

import org.w3id.baap.loader.text.Span;

/**
 * A reference met in prose, e.g. {@code WTDC Resolution 34 (Rev. Dubai, 2014)}.
 *
 * @param span the phrase that names it, its date included; the second of several numbers alone
 * @param printed the characters of the span
 */
public record Mentioned(Reference reference, Span span, String printed, Span sentence) {}

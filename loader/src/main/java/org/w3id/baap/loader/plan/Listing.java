package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Line;
import org.w3id.baap.loader.text.Span;

/**
 * An output as an objective's table lists it, e.g. {@code 1.6 – Partnership platforms, product and
 * services}.
 *
 * @param codeSpan the printed {@code 1.6}
 * @param title the words behind it
 * @param line the line of the cell
 */
public record Listing(Code code, Span codeSpan, Wording title, Line line) {}

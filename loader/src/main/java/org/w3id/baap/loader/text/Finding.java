package org.w3id.baap.loader.text;

/**
 * A defect of the source, with the characters that show it, e.g. {@code code-without-dot} at "5b".
 *
 * @param explanation a sentence for the reader that shows the text, e.g. {@code "5b" is printed
 *     without its dot; read as target 5.b}
 */
public record Finding(FindingKind kind, Span span, String explanation) {}

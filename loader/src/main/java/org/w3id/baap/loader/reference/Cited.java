package org.w3id.baap.loader.reference;

import org.w3id.baap.loader.text.Span;

/**
 * One citation as printed, e.g. target 5.b by the {@code 5b} of Output 2.3.
 *
 * @param span the code itself; for a member of a range the whole range
 * @param printed the characters of the span
 * @param sentence the whole sentence that states it
 */
public record Cited(
        Reference reference,
        Relation relation,
        Span span,
        String printed,
        Span sentence,
        ExtractionRule rule) {}

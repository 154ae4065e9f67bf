package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Span;

import java.util.Optional;

/**
 * What stands under one heading, e.g. {@code 1. Background} of Output 2.1.
 *
 * @param title the heading without its number
 * @param span the line of the heading; of text before the first heading, its first line
 * @param level 1 for the outermost; a section lies in the nearest one before it of a lower level
 * @param parentStart where the heading of the section around this one starts
 */
public record Section(String title, Span span, int level, Optional<Integer> parentStart) {

    /** Where the section starts; no two sections start at the same place. */
    public int start() {
        return span.start();
    }
}

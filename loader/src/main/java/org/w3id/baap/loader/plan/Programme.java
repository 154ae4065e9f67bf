package org.w3id.baap.loader.plan;

/**
 * The programme that implements an output, e.g. {@code Programme: Cybersecurity} of Output 2.2.
 *
 * @param number 1 for the first of its output
 */
public record Programme(int number, Wording title) {}

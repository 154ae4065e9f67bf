package org.w3id.baap.loader.plan;

/**
 * A field that a programme works in, e.g. {@code Rural communications}, the third of Output 2.1.
 *
 * @param number counted through the output, from 1
 */
public record AreaOfWork(int number, Wording title) {}

package org.w3id.baap.loader.plan;

import java.util.Optional;

/**
 * A field of work, e.g. {@code Rural communications}, the third of Output 2.1.
 *
 * @param number counted through the output, from 1
 * @param programme number of the programme it belongs to
 */
public record AreaOfWork(int number, Wording title, Optional<Integer> programme) {}

package org.w3id.baap.loader.plan;

import java.util.Optional;

/**
 * A bulleted statement of an output, e.g. the fifth of 2.1, {@code providing assistance to Member
 * States on deployment of Next-generation ICT networks (NGN) …}.
 *
 * @param number counted through the output, from 1
 * @param programme number of the programme it stands under
 * @param area number of the area of work it stands under
 * @param reportItem whether it lists the contents of a report, as in {@code A final report is
 *     produced by each WTDC. It includes the following items:}
 */
public record Activity(
        int number,
        Wording wording,
        Optional<Integer> programme,
        Optional<Integer> area,
        boolean reportItem) {}

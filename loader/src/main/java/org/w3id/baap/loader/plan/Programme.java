package org.w3id.baap.loader.plan;

import java.util.List;

/**
 * The programme that implements an output, e.g. {@code Programme: Cybersecurity} of Output 2.2.
 *
 * @param number 1 for the first of its output
 * @param areas its areas of work, by heading
 */
public record Programme(int number, Wording title, List<AreaOfWork> areas) {

    public Programme {
        areas = List.copyOf(areas);
    }
}

package org.w3id.baap.loader.plan;

import java.util.Optional;

/**
 * A slot that the plan declares and leaves empty, e.g. the cell beside {@code AFR Region} in Output
 * 2.1.
 *
 * @param slot {@code regional-initiatives} or {@code study-group-questions}
 * @param region the region's slug, e.g. {@code afr}
 * @param label the cell that names the slot
 */
public record Gap(String slot, Optional<String> region, Wording label) {

    /** Whether the other is of the same slot and region, e.g. two study groups of one output. */
    public boolean isLike(Gap other) {
        return slot.equals(other.slot) && region.equals(other.region);
    }
}

package org.w3id.baap.loader.plan;

import java.util.List;

/**
 * A row of an objective's table: the outcome, the indicators that measure it and the outputs that
 * serve it, e.g. Outcome 1.2, {@code Assessment of the implementation of the Action Plan …}.
 *
 * @param indicators one wording each, in the order printed
 */
public record Outcome(
        Code code, Wording wording, List<Wording> indicators, List<Listing> listings) {

    public Outcome {
        indicators = List.copyOf(indicators);
        listings = List.copyOf(listings);
    }
}

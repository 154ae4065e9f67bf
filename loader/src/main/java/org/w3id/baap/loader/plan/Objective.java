package org.w3id.baap.loader.plan;

import java.util.List;
import java.util.Optional;

/**
 * A strategic objective, e.g. {@code Objective 1 – Coordination: Foster international cooperation
 * …}.
 *
 * @param title the words before the colon, e.g. {@code Coordination}
 * @param statement the words behind it
 */
public record Objective(
        int number, Wording title, Optional<Wording> statement, List<Outcome> outcomes) {

    public Objective {
        outcomes = List.copyOf(outcomes);
    }
}

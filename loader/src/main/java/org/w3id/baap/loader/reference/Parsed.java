package org.w3id.baap.loader.reference;

import java.util.List;
import java.util.Map;

/**
 * A sentence in pieces that cover all of its ink, and the codes among them.
 *
 * @param documents the pieces that name a document, e.g. "of the Tunis Agenda"
 * @param blankets what is said of all, with its relation
 * @param outputs pieces that are the codes of outputs; likewise outcomes
 */
record Parsed(
        List<Piece> pieces,
        List<Item> items,
        List<Piece> nounsWithCodes,
        Map<Piece, CitedDocument> documents,
        List<Blanket> blankets,
        List<Piece> outputs,
        List<Piece> outcomes) {

    Parsed {
        pieces = List.copyOf(pieces);
        items = List.copyOf(items);
        nounsWithCodes = List.copyOf(nounsWithCodes);
        documents = Map.copyOf(documents);
        blankets = List.copyOf(blankets);
        outputs = List.copyOf(outputs);
        outcomes = List.copyOf(outcomes);
    }

    /** E.g. "all PP and WTDC Resolutions": two sets on one phrase. */
    record Blanket(List<ReferenceSet> sets, boolean monitoring, int from, int to) {

        Blanket {
            sets = List.copyOf(sets);
        }
    }
}

package org.w3id.baap.server.release;

import org.eclipse.rdf4j.model.Model;
import org.w3id.baap.queries.SavedQuery;

import java.util.Comparator;
import java.util.List;

/**
 * Everything a release is made from, e.g. the vocabulary and {@code baap-2017-draft.txt}.
 *
 * @param vocabulary statements of the ontology and its schemes in their named graphs
 * @param shapes SHACL in Turtle
 * @param queries that the release describes
 * @param version of the software, e.g. {@code 0.1.0}
 */
public record BuildInput(
        Model vocabulary,
        List<Source> sources,
        String shapes,
        List<SavedQuery> queries,
        String version) {

    public BuildInput {
        queries = List.copyOf(queries);
        sources = sources.stream().sorted(Comparator.comparing(Source::edition)).toList();
        for (int i = 1; i < sources.size(); i++) {
            if (sources.get(i).edition().equals(sources.get(i - 1).edition())) {
                throw new BadInput(
                        "%s and %s: two texts of one name; rename one"
                                .formatted(sources.get(i - 1).text(), sources.get(i).text()));
            }
        }
    }
}

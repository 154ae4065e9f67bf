package org.w3id.baap.server.release;

import org.eclipse.rdf4j.model.Model;
import org.w3id.baap.queries.SavedQuery;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;

/**
 * Everything a release is made from, e.g. the vocabulary and {@code baap-2017-draft.txt}.
 *
 * @param vocabulary statements of the ontology and its schemes in their named graphs
 * @param sources the first is the release's main edition
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
        sources = List.copyOf(sources);
        var texts = new HashMap<String, Path>();
        for (Source source : sources) {
            var other = texts.put(source.edition(), source.text());
            if (other != null) {
                throw new BadInput(
                        "%s and %s: two texts of one name; rename one"
                                .formatted(other, source.text()));
            }
        }
    }
}

package org.w3id.baap.queries;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.baap.ontology.Addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The editions of a store and its graphs, e.g. {@code …/id/baap-2017-draft}, which speaks in {@code
 * …/graph/baap-2017-draft} and the graphs below it. Graphs of no edition, such as the vocabulary,
 * belong to all.
 *
 * @param main the edition that a question without another word is about
 * @param all every edition
 * @param graphs every named graph; not read where there are not two editions to keep apart
 */
record Editions(Optional<String> main, List<String> all, List<String> graphs) {

    private static final String THINGS = Addresses.id() + "/";
    private static final String GRAPHS = Addresses.graph() + "/";

    private static final String MAIN =
            "SELECT DISTINCT ?found WHERE { ?found <%smainEditionOf> ?dataset } ORDER BY ?found"
                    .formatted(Addresses.DEF);
    private static final String NAMED =
            "SELECT DISTINCT ?found WHERE { GRAPH ?found { ?thing a ?class } } ORDER BY ?found";

    Editions {
        all = List.copyOf(all);
        graphs = List.copyOf(graphs);
    }

    static Editions read(List<String> editions, Function<Query, QueryExec> store) {
        if (editions.size() < 2) {
            return new Editions(Optional.empty(), editions, List.of());
        }
        var main = addresses(MAIN, store);
        return new Editions(
                main.size() == 1 ? Optional.of(main.getFirst()) : Optional.empty(),
                editions,
                addresses(NAMED, store));
    }

    /** The graphs to ask when one edition is meant: its own and those of no edition. */
    List<String> graphs(String edition) {
        return graphs.stream()
                .filter(g -> all.stream().noneMatch(e -> !e.equals(edition) && speaks(e, g)))
                .toList();
    }

    /** Whether a thing is part of another edition than the one meant. */
    boolean isOfAnother(String edition, String thing) {
        return all.stream().anyMatch(e -> !e.equals(edition) && thing.startsWith(e + "/"));
    }

    private static boolean speaks(String edition, String graph) {
        var own = GRAPHS + edition.substring(THINGS.length());
        return graph.equals(own) || graph.startsWith(own + "/");
    }

    private static List<String> addresses(String query, Function<Query, QueryExec> store) {
        var found = new ArrayList<String>();
        try (var answer = store.apply(QueryFactory.create(query))) {
            answer.select().forEachRemaining(row -> found.add(row.get("found").getURI()));
        }
        return found;
    }
}

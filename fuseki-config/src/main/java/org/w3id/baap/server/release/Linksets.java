package org.w3id.baap.server.release;

import static org.w3id.baap.server.release.DatasetGraph.DATASET;
import static org.w3id.baap.server.release.DatasetGraph.part;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.w3id.baap.ontology.Addresses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which statements of the data link one dataset with another (VoID), e.g. 198 {@code
 * baap:contributesToTarget} from the plan to the goals of the UN.
 */
final class Linksets {

    /** A dataset known by where its addresses begin, e.g. {@code http://eurovoc.europa.eu/}. */
    private enum Target {
        BAAP(Addresses.id() + "/", "BaAP Graph"),
        UN_SDG("http://metadata.un.org/sdg/", "UN Sustainable Development Goals"),
        UNBIS("http://metadata.un.org/thesaurus/", "UNBIS Thesaurus"),
        UNEP_SDGIO("http://purl.unep.org/sdg/", "SDG Interface Ontology of UNEP"),
        EUROVOC("http://eurovoc.europa.eu/", "EuroVoc"),
        WIKIDATA("http://www.wikidata.org/entity/", "Wikidata");

        private final String space;
        private final String title;

        Target(String space, String title) {
            this.space = space;
            this.title = title;
        }

        /** The dataset of an address; one deeper down, as of an ontology, is of none. */
        static Optional<Target> of(Value value) {
            return value instanceof IRI iri
                    ? Arrays.stream(values()).filter(t -> t.has(iri)).findFirst()
                    : Optional.empty();
        }

        private boolean has(IRI iri) {
            return this == BAAP
                    ? iri.stringValue().startsWith(space)
                    : iri.getNamespace().equals(space);
        }

        String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        IRI iri() {
            return this == BAAP ? DATASET : part("target/" + slug());
        }
    }

    private record Link(Target from, IRI property, Target to) {}

    private Linksets() {}

    static void add(DatasetGraph graph, ReleaseFacts facts) {
        byLink(facts.quads().statements())
                .forEach((link, statements) -> linkset(graph, link, statements));
    }

    private static Map<Link, List<Statement>> byLink(Collection<Statement> statements) {
        var links = new LinkedHashMap<Link, List<Statement>>();
        for (Statement s : statements) {
            var from = Target.of(s.getSubject());
            var to = Target.of(s.getObject());
            if (from.isPresent() && to.isPresent() && from.get() != to.get()) {
                var link = new Link(from.get(), s.getPredicate(), to.get());
                links.computeIfAbsent(link, l -> new ArrayList<>()).add(s);
            }
        }
        return links;
    }

    private static void linkset(DatasetGraph graph, Link link, List<Statement> statements) {
        var linkset =
                part(
                        "linkset/%s/%s/%s"
                                .formatted(
                                        link.from().slug(),
                                        Statistics.slug(link.property().stringValue()),
                                        link.to().slug()));
        graph.is(linkset, VOID.LINKSET)
                .has(DATASET, VOID.SUBSET, linkset)
                .has(linkset, VOID.LINK_PREDICATE, link.property())
                .has(linkset, VOID.SUBJECTS_TARGET, link.from().iri())
                .has(linkset, VOID.OBJECTS_TARGET, link.to().iri());
        Counts.of(statements).saidOf(linkset, graph);
        for (Target target : List.of(link.from(), link.to())) {
            describe(graph, target);
        }
    }

    private static void describe(DatasetGraph graph, Target target) {
        if (target != Target.BAAP) {
            graph.is(target.iri(), VOID.DATASET)
                    .says(target.iri(), DCTERMS.TITLE, target.title)
                    .has(target.iri(), FOAF.HOMEPAGE, Values.iri(target.space))
                    .has(target.iri(), VOID.URI_SPACE, Values.literal(target.space));
        }
    }
}

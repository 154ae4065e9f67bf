package org.w3id.baap.server.release;

import static org.w3id.baap.server.release.DatasetGraph.DATASET;
import static org.w3id.baap.server.release.DatasetGraph.address;
import static org.w3id.baap.server.release.DatasetGraph.download;
import static org.w3id.baap.server.release.DatasetGraph.part;
import static org.w3id.baap.server.release.Distributions.EU;
import static org.w3id.baap.server.release.ServiceDescription.SERVICE;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.VOID;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The release as a catalogue (DCAT 3): what it is, whose, and where each file is had. */
final class Catalogue {

    private static final IRI CATALOG = part("catalog");
    static final IRI PUBLISHER = part("publisher");
    static final IRI LICENCE = part("licence");
    private static final IRI CC_BY = Values.iri("https://creativecommons.org/licenses/by/4.0/");
    private static final IRI APACHE = Values.iri("https://www.apache.org/licenses/LICENSE-2.0");
    private static final IRI SPARQL_PROTOCOL =
            Values.iri("https://www.w3.org/TR/sparql11-protocol/");

    private final DatasetGraph graph;
    private final ReleaseFacts facts;

    private Catalogue(DatasetGraph graph, ReleaseFacts facts) {
        this.graph = graph;
        this.facts = facts;
    }

    static void add(DatasetGraph graph, ReleaseFacts facts) {
        var catalogue = new Catalogue(graph, facts);
        catalogue.catalog();
        catalogue.dataset();
        catalogue.service();
        catalogue.licence();
        catalogue.codeLists();
        catalogue.version();
        catalogue.distributions();
    }

    private void catalog() {
        graph.is(CATALOG, DCAT.CATALOG)
                .says(CATALOG, DCTERMS.TITLE, "BaAP Graph: catalogue")
                .says(CATALOG, DCTERMS.DESCRIPTION, "The data of BaAP Graph and its services.")
                .has(CATALOG, DCTERMS.LANGUAGE, english())
                .has(CATALOG, DCTERMS.PUBLISHER, PUBLISHER)
                .has(CATALOG, DCTERMS.LICENSE, LICENCE)
                .has(CATALOG, FOAF.HOMEPAGE, address(""))
                .has(CATALOG, DCAT.THEME_TAXONOMY, Values.iri(EU, "data-theme"))
                .has(CATALOG, DCAT.HAS_DATASET, DATASET)
                .has(CATALOG, DCAT.HAS_SERVICE, SERVICE);
        graph.is(address(""), FOAF.DOCUMENT);
        graph.is(PUBLISHER, FOAF.AGENT, PROV.AGENT).says(PUBLISHER, FOAF.NAME, "BaAP Graph");
    }

    private void dataset() {
        graph.is(DATASET, DCAT.DATASET, VOID.DATASET, PROV.ENTITY)
                .says(DATASET, DCTERMS.TITLE, "BaAP Graph: " + editions(DCTERMS.TITLE))
                .says(DATASET, DCTERMS.DESCRIPTION, description())
                .has(DATASET, DCTERMS.IDENTIFIER, Values.literal(facts.hash()))
                .has(DATASET, DCAT.VERSION, Values.literal(facts.hash()))
                .has(DATASET, DCTERMS.LANGUAGE, english())
                .has(DATASET, DCTERMS.PUBLISHER, PUBLISHER)
                .has(DATASET, DCTERMS.CREATOR, PUBLISHER)
                .has(DATASET, DCTERMS.LICENSE, LICENCE)
                .has(DATASET, DCTERMS.ACCESS_RIGHTS, open())
                .has(DATASET, DCTERMS.CONFORMS_TO, address("def"))
                .has(DATASET, DCAT.LANDING_PAGE, address("dataset"))
                .has(DATASET, DCAT.THEME, theme("INTR"), theme("TECH"));
        for (String keyword :
                List.of("ITU-D", "WTDC-17", "action plan", "SDG", "WSIS", "resolutions")) {
            graph.says(DATASET, DCAT.KEYWORD, keyword);
        }
        graph.is(address("dataset"), FOAF.DOCUMENT).is(address("def"), DCTERMS.STANDARD);
        periods().forEach(period -> period(period));
    }

    private void period(IRI period) {
        graph.has(DATASET, DCTERMS.TEMPORAL, period).is(period, DCTERMS.PERIOD_OF_TIME);
        for (IRI bound : List.of(DCAT.START_DATE, DCAT.END_DATE)) {
            facts.data()
                    .filter(period, bound, null)
                    .objects()
                    .forEach(date -> graph.has(period, bound, date));
        }
    }

    // The data as they are in this release; those before it the server knows, not the build.
    private void version() {
        var release = download(facts.hash(), "");
        graph.is(release, DCAT.DATASET, PROV.ENTITY)
                .says(release, DCTERMS.TITLE, "BaAP Graph, release " + facts.hash())
                .says(release, DCTERMS.DESCRIPTION, "The data of BaAP Graph as they never change.")
                .has(release, DCAT.VERSION, Values.literal(facts.hash()))
                .has(release, DCAT.IS_VERSION_OF, DATASET)
                .has(release, DCTERMS.PUBLISHER, PUBLISHER)
                .has(release, PROV.SPECIALIZATION_OF, DATASET)
                .has(DATASET, DCAT.HAS_VERSION, release)
                .has(DATASET, DCAT.HAS_CURRENT_VERSION, release);
    }

    private void distributions() {
        var distributions = new Distributions(graph, facts.hash());
        for (ReleaseFile file : facts.files()) {
            if (file.path().startsWith("data.") || file.path().startsWith("sources/")) {
                distributions.add(DATASET, file);
            }
        }
    }

    private void service() {
        graph.is(SERVICE, DCAT.DATA_SERVICE)
                .says(SERVICE, DCTERMS.TITLE, "BaAP Graph: SPARQL endpoint")
                .says(SERVICE, DCTERMS.DESCRIPTION, "SPARQL 1.1 queries over the released data.")
                .has(SERVICE, DCAT.ENDPOINT_URL, address("sparql"))
                .has(SERVICE, DCAT.ENDPOINT_DESCRIPTION, address("sparql"))
                .has(SERVICE, DCAT.SERVES_DATASET, DATASET)
                .has(SERVICE, DCTERMS.PUBLISHER, PUBLISHER)
                .has(SERVICE, DCTERMS.LICENSE, LICENCE)
                .has(SERVICE, DCTERMS.ACCESS_RIGHTS, open())
                .has(SERVICE, DCTERMS.CONFORMS_TO, SPARQL_PROTOCOL)
                .has(SERVICE, DCAT.THEME, theme("INTR"))
                .says(SERVICE, DCAT.KEYWORD, "SPARQL")
                .is(SPARQL_PROTOCOL, DCTERMS.STANDARD)
                .has(DATASET, VOID.SPARQL_ENDPOINT, address("sparql"));
    }

    private void licence() {
        graph.is(LICENCE, DCTERMS.LICENSE_DOCUMENT)
                .says(LICENCE, DCTERMS.TITLE, "What holds for BaAP Graph")
                .says(
                        LICENCE,
                        DCTERMS.DESCRIPTION,
                        "The project's own statements, annotations and labels: CC BY 4.0. Its code:"
                                + " Apache-2.0. The text of the plan, and every wording quoted from"
                                + " it, is a contribution of the ITU membership, © its"
                                + " contributors, reproduced for research; no licence to it is given"
                                + " here.")
                .has(LICENCE, RDFS.SEEALSO, CC_BY, APACHE);
    }

    // The European lists of codes, as far as they are used.
    private void codeLists() {
        graph.is(english(), DCTERMS.LINGUISTIC_SYSTEM)
                .has(english(), SKOS.IN_SCHEME, Values.iri(EU, "language"));
        graph.is(open(), DCTERMS.RIGHTS_STATEMENT)
                .has(open(), SKOS.IN_SCHEME, Values.iri(EU, "access-right"));
        var themes = Values.iri(EU, "data-theme");
        graph.is(themes, SKOS.CONCEPT_SCHEME).says(themes, DCTERMS.TITLE, "Data themes");
        graph.is(theme("INTR"), SKOS.CONCEPT)
                .says(theme("INTR"), SKOS.PREF_LABEL, "International issues")
                .has(theme("INTR"), SKOS.IN_SCHEME, themes);
        graph.is(theme("TECH"), SKOS.CONCEPT)
                .says(theme("TECH"), SKOS.PREF_LABEL, "Science and technology")
                .has(theme("TECH"), SKOS.IN_SCHEME, themes);
    }

    private String description() {
        var about = editions(DCTERMS.DESCRIPTION);
        return "Objectives, outcomes, outputs and references of the plan as linked data; every link"
                + " carries the sentence that states it. "
                + (about.isEmpty() ? "" : about + " ")
                + "Not an ITU publication.";
    }

    private String editions(IRI property) {
        return facts.sources().stream()
                .map(source -> Values.iri(source.edition()))
                .flatMap(e -> Models.objectString(facts.data().filter(e, property, null)).stream())
                .collect(Collectors.joining(" "));
    }

    private List<IRI> periods() {
        var periods = new ArrayList<IRI>();
        for (Source source : facts.sources()) {
            var edition = Values.iri(source.edition());
            for (Value period : facts.data().filter(edition, DCTERMS.TEMPORAL, null).objects()) {
                if (period instanceof IRI iri) {
                    periods.add(iri);
                }
            }
        }
        return periods;
    }

    private static IRI open() {
        return Values.iri(EU, "access-right/PUBLIC");
    }

    private static IRI english() {
        return Values.iri(EU, "language/ENG");
    }

    private static IRI theme(String code) {
        return Values.iri(EU, "data-theme/" + code);
    }
}

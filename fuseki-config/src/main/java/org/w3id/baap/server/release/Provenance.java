package org.w3id.baap.server.release;

import static org.w3id.baap.server.release.DatasetGraph.DATASET;
import static org.w3id.baap.server.release.DatasetGraph.part;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

import java.io.IOException;

/** What the data were made from and by (PROV), e.g. from a text with the SHA-256 ca332369…. */
final class Provenance {

    private static final IRI HOW = part("provenance");

    private Provenance() {}

    static void add(DatasetGraph graph, ReleaseFacts facts) throws IOException {
        var build = part("build/" + facts.hash());
        var software = part("software");
        graph.is(software, PROV.SOFTWARE_AGENT, PROV.AGENT)
                .says(software, RDFS.LABEL, Software.NAME + " " + facts.version())
                .has(software, OWL.VERSIONINFO, Values.literal(facts.version()));
        graph.is(build, PROV.ACTIVITY)
                .says(build, RDFS.LABEL, "Reading of the source texts")
                .has(build, PROV.WAS_ASSOCIATED_WITH, software)
                .has(DATASET, PROV.WAS_GENERATED_BY, build)
                .has(DATASET, PROV.WAS_ATTRIBUTED_TO, software);
        graph.is(HOW, DCTERMS.PROVENANCE_STATEMENT)
                .says(
                        HOW,
                        RDFS.LABEL,
                        "Read from the source texts by "
                                + Software.NAME
                                + "; every link carries the sentence that states it.")
                .has(DATASET, DCTERMS.PROVENANCE, HOW);
        for (Source source : facts.sources()) {
            var text = Values.iri(source.edition() + "/text");
            graph.is(text, PROV.ENTITY)
                    .has(
                            text,
                            DCTERMS.TITLE,
                            Values.literal(source.text().getFileName().toString()))
                    .checksum(text, Checksums.of(source.text()))
                    .has(build, PROV.USED, text)
                    .has(DATASET, PROV.WAS_DERIVED_FROM, text);
        }
    }
}

package org.w3id.baap.server.release;

import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.w3id.baap.queries.QueryCatalogue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A plan of one line, its graph written by hand, to build releases from. */
public final class SmallPlan {

    public static final String EDITION = "https://w3id.org/baap/id/small-plan";

    // code points:              0         1         2
    //                           0123456789012345678901234567
    public static final String TEXT = "Output 2.3 serves “target 5b”.\n";

    public static final String SHAPES =
            """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix baap: <https://w3id.org/baap/def#> .
            <urn:shape:citation> a sh:NodeShape ;
              sh:targetClass baap:Citation ;
              sh:property <urn:shape:evidence> .
            <urn:shape:evidence> sh:path baap:evidence ;
              sh:minCount 1 ;
              sh:message "a citation needs evidence" .
            """;

    public static final String GRAPHS =
            """
            @prefix baap: <https://w3id.org/baap/def#> .
            @prefix oa: <http://www.w3.org/ns/oa#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @base <https://w3id.org/baap/id/small-plan/> .
            <https://w3id.org/baap/graph/small-plan> {
              <output/2.3> a baap:Output ; skos:notation "2.3" ; baap:position 3 .
            }
            <https://w3id.org/baap/graph/small-plan/evidence> {
              <citation/2.3/sdg-target/5.b/26> a baap:Citation ;
                baap:citingElement <output/2.3> ;
                baap:quote "Output 2.3 serves “target 5b”." ;
                baap:evidence <span/26-28> .
              <span/26-28> a oa:SpecificResource ;
                oa:hasSource <text> ;
                oa:hasSelector <span/26-28/position> , <span/26-28/quote> , <span/26-28/fragment> .
              <span/26-28/position> a oa:TextPositionSelector ;
                oa:start "26"^^xsd:nonNegativeInteger ; oa:end "28"^^xsd:nonNegativeInteger .
              <span/26-28/quote> a oa:TextQuoteSelector ;
                oa:exact "5b" ; oa:prefix "target " ; oa:suffix "”.\\n" .
              <span/26-28/fragment> a oa:FragmentSelector ; rdf:value "char=26,28" .
            }
            <https://w3id.org/baap/graph/small-plan/text> {
              <text> a baap:SourceText .
              <passage/0-30> a baap:Passage ; baap:start 0 ; baap:end 30 ;
                baap:text "Output 2.3 serves “target 5b”."@en .
            }
            """;

    public static final String VOCABULARY =
            """
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            <https://w3id.org/baap/graph/ontology> {
              <https://w3id.org/baap/def#Output> rdfs:label "output"@en , "produit"@fr .
            }
            <https://w3id.org/baap/graph/vocabulary/sdg> {
              <http://metadata.un.org/sdg/5.b> rdfs:label "технологии \\u0007\\t\\"5.b\\""@ru .
            }
            """;

    private SmallPlan() {}

    public static Model model(String trig) throws IOException {
        return Rio.parse(new StringReader(trig), RDFFormat.TRIG);
    }

    /** The plan with its graph changed, e.g. {@code "5b"} to {@code "6b"}. */
    public static Source changed(Path folder, String from, String to) throws IOException {
        var text = Files.writeString(folder.resolve("small-plan.txt"), TEXT);
        return new Source(
                EDITION,
                model(from.isEmpty() ? GRAPHS : GRAPHS.replace(from, to)),
                text,
                Optional.empty());
    }

    public static Source in(Path folder) throws IOException {
        return changed(folder, "", "");
    }

    public static BuildInput input(Source source) throws IOException {
        return new BuildInput(
                model(VOCABULARY),
                List.of(source),
                SHAPES,
                QueryCatalogue.bundled().list(),
                "0.0-test");
    }

    /** An index of one file, so that releases of this plan have one. */
    public static void index(Path nquads, Path folder) throws IOException {
        Files.writeString(folder.resolve("segments"), Long.toString(Files.size(nquads)));
    }
}

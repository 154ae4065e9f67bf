package org.w3id.baap.server.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsReader;
import com.apicatalog.rdf.nquads.NQuadsWriter;

import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class RioWriterTest {

    @TempDir Path folder;

    private static final List<Statement> ODD =
            List.of(
                    value(Values.literal("tab \t quote \" slash \\ line \r\n end")),
                    value(
                            Values.literal(
                                    "bell \u0007 back \b form \f delete \u007f escape \u001b")),
                    value(Values.literal("é “q” \u2028 \u00a0 \ud83d\ude00", "fr")),
                    value(
                            Values.literal(
                                    "\uff5e before \ud83d\ude00 in bytes, after it in UTF-16")),
                    value(Values.literal("007", XSD.INTEGER)),
                    value(Values.literal("1.50", XSD.DECIMAL)),
                    value(Values.literal("2018", XSD.GYEAR)));

    @Test
    void writesNQuadsAsTheStandardCanonicalisationDoes() throws Exception {
        var file = folder.resolve("data.nq");
        RioWriter.writeNQuads(ODD, file);
        var written = Files.readString(file);
        var canonical = new StringWriter();
        var canon = RdfCanon.create("SHA-256");
        new NQuadsReader(new StringReader(written)).provide(canon);
        canon.provide(new NQuadsWriter(canonical));
        assertThat(written).isEqualTo(canonical.toString());
    }

    @Test
    void writesNothingThatReadsAsAnotherLiteral() throws Exception {
        for (RDFFormat format : List.of(RDFFormat.TRIG, RDFFormat.JSONLD)) {
            var file = folder.resolve("data." + format.getDefaultFileExtension());
            RioWriter.write(ODD, format, file);
            RoundTrip.same(file, ODD);
        }
    }

    @Test
    void refusesAFileThatReadsAsAnotherGraph() throws Exception {
        var file = Files.writeString(folder.resolve("data.nq"), "");
        assertThatThrownBy(() -> RoundTrip.same(file, ODD))
                .isInstanceOf(ReleaseRejected.class)
                .hasMessage("Rio reads data.nq as another graph: 7 statements lost, 0 gained");
    }

    private static Statement value(Value value) {
        return Statements.statement(
                Values.iri("https://w3id.org/baap/id/a"),
                RDF.VALUE,
                value,
                Values.iri("https://w3id.org/baap/graph/a"));
    }
}

package org.w3id.baap.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.resultset.ResultsReader;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.baap.server.http.Form;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What the endpoint writes as JSON, a reader of the standard reads back as it was. */
class ResultsJsonTest {

    static {
        JenaSystem.init();
    }

    private static final Var A = Var.alloc("a");
    private static final Var B = Var.alloc("b");

    private static final List<String> TERMS =
            List.of(
                    "'\\u0645\\u0631'@ar--rtl",
                    "<<( <urn:s> <urn:p> 'o'@en )>>",
                    "<http://metadata.un.org/sdg/16.10>",
                    "'plain'",
                    "''",
                    "'5'^^<http://www.w3.org/2001/XMLSchema#integer>",
                    "'05'^^<http://www.w3.org/2001/XMLSchema#integer>",
                    "'strat\\u00E9gie'@fr-CH",
                    "'quotes \\\" \\\\ / and\\nlines\\t\\u0001 \\U0001F30D'",
                    "_:x");

    private static RowSetRewindable table(Stream<Node> terms) {
        var rows = terms.map(term -> BindingFactory.binding(A, term));
        var unbound = Stream.of(BindingFactory.empty());
        return RowSetStream.create(List.of(A, B), Stream.concat(rows, unbound).iterator())
                .rewindable();
    }

    private static byte[] written(RowSet rows) {
        return Syntaxes.write(rows, Form.RESULTS_JSON);
    }

    @Test
    void jenaReadsTermsOfAllKindsBack() {
        var rows = table(TERMS.stream().map(SSE::parseNode));
        var read = readByJena(written(rows), ResultSetLang.RS_JSON);
        rows.reset();
        assertThat(read.getResultVars()).containsExactly(A, B);
        assertThat(ResultsCompare.equalsByTermAndOrder(rows, read)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void jenaReadsYesAndNoBack(boolean yes) {
        byte[] written = Syntaxes.write(yes, Form.RESULTS_JSON);
        assertThat(new String(written, StandardCharsets.UTF_8))
                .isEqualTo("{\"head\":{},\"boolean\":" + yes + "}");
        var read =
                ResultsReader.create()
                        .lang(ResultSetLang.RS_JSON)
                        .build()
                        .readAny(new ByteArrayInputStream(written));
        assertThat(read.getBooleanResult()).isEqualTo(yes);
    }

    @Test
    void sameBlankNodeHasSameLabel() {
        var rows = table(Stream.of("x", "y", "x").map(NodeFactory::createBlankNode));
        assertThat(new String(written(rows), StandardCharsets.UTF_8))
                .contains(
                        "{\"a\":{\"type\":\"bnode\",\"value\":\"b0\"}},"
                                + "{\"a\":{\"type\":\"bnode\",\"value\":\"b1\"}},"
                                + "{\"a\":{\"type\":\"bnode\",\"value\":\"b0\"}},{}");
    }

    @Test
    void halfACharacterIsNoError() {
        var rows =
                RowSetStream.create(
                        List.of(A),
                        List.of(
                                        BindingFactory.binding(
                                                A, NodeFactory.createLiteralString("\uD83C")))
                                .iterator());
        assertThat(new String(written(rows), StandardCharsets.UTF_8)).contains("\"value\":\"?\"");
    }

    private static RowSetRewindable readByJena(byte[] written, Lang lang) {
        return RowSetReaderRegistry.getFactory(lang)
                .create(lang)
                .read(new ByteArrayInputStream(written), Context.emptyContext())
                .rewindable();
    }
}

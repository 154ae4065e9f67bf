package org.w3id.baap.ontology.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

class ExamplesTest {
    private static final Rules RULES = Rules.read();

    static List<Example> valid() {
        return Example.valid();
    }

    static List<Example> invalid() {
        return Example.invalid();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void conforms(Example example) {
        assertThat(RULES.validate(example.graph()).getEntries()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void breaksTheRuleInItsName(Example example) {
        assertThat(RULES.brokenBy(example.graph())).isEqualTo(example.faults());
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void saysWhatIsWrongWithNothingLeftToFillIn(Example example) {
        assertThat(RULES.validate(example.graph()).getEntries())
                .extracting(ReportEntry::message)
                .allSatisfy(message -> assertThat(message).isNotBlank().doesNotContain("{"));
    }

    @Test
    void thereIsAnInvalidExampleForEveryRuleAndNoOther() {
        assertThat(invalid()).extracting(Example::name).containsExactlyElementsOf(RULES.names());
    }

    @Test
    void thereIsAValidExampleOfEveryClassTheShapesSpeakOf() {
        Set<Node> types = new HashSet<>();
        valid().forEach(
                        example ->
                                example.graph()
                                        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
                                        .forEach(triple -> types.add(triple.getObject())));
        assertThat(RULES.objects(SHACLM.targetClass)).extracting(RDFNode::asNode).isSubsetOf(types);
    }
}

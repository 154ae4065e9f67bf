package org.w3id.baap.server.linked;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.http.Language;
import org.w3id.baap.server.linked.DescriptionPage.Row;
import org.w3id.baap.server.linked.DescriptionPage.Value;
import org.w3id.baap.server.linked.OntologyPage.Term;
import org.w3id.baap.server.served.Served;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The terms of the ontology with their use in a release.
 *
 * @param names of the release's things and of the terms
 */
record Terms(Facts ontology, Names names, Usage usage) {

    Terms(Graph ontology, Language language, Served served) {
        this(
                new Facts(ontology),
                new Names(served.dataset().getDefaultGraph(), language),
                served.once(Usage.class, Usage::of));
    }

    List<Term> classes() {
        return terms(this::isClass);
    }

    List<Term> properties() {
        return terms(this::isProperty);
    }

    /** E.g. the rules by which links are read. */
    List<Term> others() {
        return terms(term -> !isClass(term) && !isProperty(term));
    }

    private boolean isClass(Node term) {
        return ontology.is(term, OWL.Class.asNode());
    }

    private boolean isProperty(Node term) {
        return Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
                .anyMatch(kind -> ontology.is(term, kind.asNode()));
    }

    private List<Term> terms(Predicate<Node> wanted) {
        return ontology.terms().stream().filter(wanted).map(this::term).toList();
    }

    private Term term(Node term) {
        var rows = new Rows(names, term);
        var use = usage.of(term);
        return new Term(
                term.getURI().substring(Addresses.DEF.length()),
                new Value(
                        names.brief(term).text(),
                        Optional.empty(),
                        names.brief(term).language(),
                        List.of()),
                Stream.of(SKOS.definition.asNode(), SKOS.scopeNote.asNode())
                        .flatMap(property -> names.wanted(term, property).stream())
                        .map(
                                text ->
                                        new Value(
                                                text.text(),
                                                Optional.empty(),
                                                text.language(),
                                                List.of()))
                        .toList(),
                count(term, use),
                use.example().map(example -> shown(term, example, rows)).orElse(List.of()),
                statements(term, rows));
    }

    private String count(Node term, Usage.Use use) {
        if (isProperty(term)) {
            return use.count() == 1 ? "1 statement" : "%,d statements".formatted(use.count());
        }
        return isClass(term)
                ? use.count() == 1 ? "1 thing" : "%,d things".formatted(use.count())
                : "";
    }

    private List<Value> shown(Node term, Triple example, Rows rows) {
        return isProperty(term)
                ? List.of(
                        rows.brief(example.getSubject()),
                        rows.plain(term),
                        rows.plain(example.getObject()))
                : List.of(rows.plain(example.getSubject()));
    }

    private List<Row> statements(Node term, Rows rows) {
        var all = new ArrayList<Row>();
        all.addAll(rows.rest().stream().filter(row -> !isScopeNote(row, rows)).toList());
        narrower(all, "narrower classes", RDFS.subClassOf.asNode(), term, rows);
        narrower(all, "narrower properties", RDFS.subPropertyOf.asNode(), term, rows);
        narrower(all, "properties of it", RDFS.domain.asNode(), term, rows);
        narrower(all, "properties that lead to it", RDFS.range.asNode(), term, rows);
        return all;
    }

    private boolean isScopeNote(Row row, Rows rows) {
        return row.property().equals(rows.plain(SKOS.scopeNote.asNode()));
    }

    private void narrower(List<Row> all, String words, Node property, Node term, Rows rows) {
        var values = ontology.subjects(property, term).stream().map(rows::plain).toList();
        if (!values.isEmpty()) {
            all.add(new Row(new Value(words, Optional.empty(), "", List.of()), values));
        }
    }
}

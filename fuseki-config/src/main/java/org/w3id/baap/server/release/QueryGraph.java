package org.w3id.baap.server.release;

import org.apache.jena.sparql.exec.QueryExec;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.queries.Audience;
import org.w3id.baap.queries.Codes;
import org.w3id.baap.queries.SavedQuery;

import java.util.List;
import java.util.Locale;

/**
 * The graph {@code …/graph/queries}: each saved query as SPARQL editors look for examples in an
 * endpoint, e.g. {@code …/id/query/findings a sh:SPARQLSelectExecutable}.
 *
 * <p>The convention is that of the SIB's sparql-examples. Its editors ask for {@code rdfs:label} or
 * {@code rdfs:comment}: both hold the question, so that each query is shown once. Its {@code
 * spex:federatesWith} fits no query here, for none asks another endpoint.
 */
final class QueryGraph {

    private static final IRI GRAPH = Values.iri(Addresses.graph("queries"));

    private final Model model = new LinkedHashModel();
    private final Codes codes;

    private QueryGraph(Codes codes) {
        this.codes = codes;
    }

    /**
     * Describes queries.
     *
     * @param data of the release they are asked of; there is no default for what is not in it
     */
    static Quads of(List<SavedQuery> queries, Quads data) {
        var merged = JenaTerms.merged(data.statements());
        var codes = Codes.read(asked -> QueryExec.graph(merged).query(asked).build());
        var graph = new QueryGraph(codes);
        graph.has(GRAPH, RDF.TYPE, OWL.ONTOLOGY).says(GRAPH, RDFS.LABEL, "saved queries");
        queries.forEach(graph::add);
        return Quads.of(List.copyOf(graph.model));
    }

    private void add(SavedQuery query) {
        var address = Values.iri(query.address());
        boolean rows = query.query().isSelectType();
        has(address, RDF.TYPE, SHACL.SPARQL_EXECUTABLE);
        has(address, RDF.TYPE, kind(rows));
        has(address, rows ? SHACL.SELECT : SHACL.CONSTRUCT, text(QueryText.of(query, codes)));
        says(address, RDFS.LABEL, query.summary());
        says(address, RDFS.COMMENT, query.summary());
        says(address, DCTERMS.DESCRIPTION, query.description());
        has(address, DCTERMS.IDENTIFIER, text(query.name()));
        query.tags().forEach(tag -> has(address, schema("keywords"), text(tag)));
        query.audience().forEach(audience -> has(address, schema("audience"), of(audience)));
        has(address, schema("target"), Values.iri(Addresses.BASE + "sparql"));
        has(address, RDFS.SEEALSO, Values.iri(Addresses.BASE + "query/" + query.name()));
        has(address, RDFS.ISDEFINEDBY, GRAPH);
        has(address, SHACL.PREFIXES, GRAPH);
        query.query().getPrefixMapping().getNsPrefixMap().forEach(this::declare);
        new ParameterTerms(this, address, codes).add(query.parameters());
        new ColumnTerms(this, query).add();
    }

    private static IRI kind(boolean rows) {
        return rows ? SHACL.SPARQL_SELECT_EXECUTABLE : SHACL.SPARQL_CONSTRUCT_EXECUTABLE;
    }

    private IRI of(Audience audience) {
        var name = audience.name().toLowerCase(Locale.ROOT);
        var address = part(name);
        has(address, RDF.TYPE, schema("Audience"));
        has(address, schema("audienceType"), text(name));
        return address;
    }

    private void declare(String prefix, String namespace) {
        var address = part("prefix-" + prefix);
        has(GRAPH, SHACL.DECLARE, address);
        has(address, RDF.TYPE, SHACL.PREFIX_DECLARATION);
        has(address, SHACL.PREFIX_PROP, text(prefix));
        has(address, SHACL.NAMESPACE_PROP, Values.literal(namespace, XSD.ANYURI));
    }

    QueryGraph has(IRI subject, IRI property, Value value) {
        model.add(subject, property, value, GRAPH);
        return this;
    }

    QueryGraph says(IRI subject, IRI property, String english) {
        return has(subject, property, Values.literal(english, "en"));
    }

    /** What queries share, e.g. {@code …/graph/queries#prefix-baap}. */
    static IRI part(String name) {
        return Values.iri(GRAPH + "#" + name);
    }

    static IRI schema(String term) {
        return Values.iri(Prefixes.namespace("schema"), term);
    }

    static Value text(String text) {
        return Values.literal(text);
    }
}

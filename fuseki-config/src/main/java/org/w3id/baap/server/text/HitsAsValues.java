package org.w3id.baap.server.text;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.vocabulary.RDF;
import org.w3id.baap.server.http.Refused;

import java.util.List;
import java.util.stream.Stream;

/**
 * Puts what {@code text:query} finds in our index into a query for a store that has no such index:
 * {@code (?passage ?score) text:query "radio"} becomes {@code VALUES (?passage ?score) { … }}.
 */
public final class HitsAsValues {

    private static final Node TEXT_QUERY = NodeFactory.createURI(TextQuery.NS + "query");

    // a query of so many addresses is about as long as others can read
    private static final int MOST_HITS = 1_000;

    // one graph and no dataset of many: jena-text would look for hits of the default graph alone
    private final DatasetGraph searched =
            DatasetGraphFactory.wrap(GraphFactory.createDefaultGraph());

    /** The index of the release that the store holds. */
    public HitsAsValues(TextIndex index) {
        searched.getContext().set(TextQuery.textIndex, index);
    }

    /**
     * The query without any {@code text:query}.
     *
     * @throws Refused with 422 when the words are found too often or are not written out
     */
    public Query in(Query query) {
        if (query.getQueryPattern() == null) {
            return query;
        }
        var values = new Written();
        return QueryTransformOps.transform(
                query, values, new ExprTransformApplyElementTransform(values));
    }

    private final class Written extends ElementTransformCopyBase {

        @Override
        public Element transform(ElementPathBlock block) {
            var all = block.getPattern().getList();
            var searches = all.stream().filter(HitsAsValues::isSearch).toList();
            if (searches.isEmpty()) {
                return block;
            }
            var group = new ElementGroup();
            var rest = new ElementPathBlock();
            var used = searches.stream().flatMap(search -> with(search, all)).toList();
            searches.forEach(search -> group.addElement(hits(with(search, all).toList())));
            all.stream().filter(triple -> !used.contains(triple)).forEach(rest::addTriplePath);
            if (!rest.isEmpty()) {
                group.addElement(rest);
            }
            return group;
        }

        @Override
        public Element transform(ElementNamedGraph graph, Node name, Element inside) {
            if (graph.getElement().toString().contains(TEXT_QUERY.toString())) {
                throw new Refused(
                        422,
                        "text:query inside GRAPH is not available while the data is in another"
                                + " store: put it outside.");
            }
            return super.transform(graph, name, inside);
        }
    }

    private static boolean isSearch(TriplePath triple) {
        return TEXT_QUERY.equals(triple.getPredicate());
    }

    /** A triple and those that write out the lists it begins and ends with. */
    private static Stream<TriplePath> with(TriplePath search, List<TriplePath> all) {
        return Stream.concat(
                Stream.of(search),
                Stream.of(search.getSubject(), search.getObject())
                        .flatMap(head -> list(head, all)));
    }

    private static Stream<TriplePath> list(Node head, List<TriplePath> all) {
        return all.stream()
                .filter(triple -> triple.getSubject().equals(head))
                .flatMap(
                        cell ->
                                RDF.Nodes.first.equals(cell.getPredicate())
                                        ? Stream.of(cell)
                                        : RDF.Nodes.rest.equals(cell.getPredicate())
                                                ? Stream.concat(
                                                        Stream.of(cell),
                                                        list(cell.getObject(), all))
                                                : Stream.empty());
    }

    private Element hits(List<TriplePath> search) {
        var pattern = new ElementPathBlock();
        search.forEach(pattern::addTriplePath);
        var query = QueryFactory.make();
        query.setQuerySelectType();
        query.setQueryPattern(pattern);
        query.setQueryResultStar(true);
        query.resetResultVars();
        query.setLimit(MOST_HITS + 1L);
        var values = new ElementData();
        try (var asked = QueryExec.dataset(searched).query(query).build()) {
            var rows = asked.select().materialize();
            rows.getResultVars().forEach(values::add);
            rows.forEachRemaining(values::add);
        }
        if (values.getRows().size() > MOST_HITS) {
            throw new Refused(
                    422,
                    "The words are found in over "
                            + MOST_HITS
                            + " places: give rarer ones, or a limit in text:query.");
        }
        return values;
    }
}

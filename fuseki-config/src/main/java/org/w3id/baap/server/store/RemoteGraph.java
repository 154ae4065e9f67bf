package org.w3id.baap.server.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.w3id.baap.ontology.Addresses;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A graph of another SPARQL service, looked up one pattern at a time, e.g. all that is said of
 * Output 2.1. Only read.
 */
final class RemoteGraph extends GraphBase {

    private static final Var SUBJECT = Var.alloc("s");
    private static final Var PREDICATE = Var.alloc("p");
    private static final Var OBJECT = Var.alloc("o");
    private static final Var GRAPH = Var.alloc("g");

    private static final int MOST_KEPT_TRIPLES = 200_000;

    private final Function<Query, QueryExec> service;
    private final Optional<Node> name;

    private final WholeProperties properties = new WholeProperties(this::property);

    // a page asks for the same labels again and again; a release never changes
    private final Cache<Triple, List<Triple>> found =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_KEPT_TRIPLES)
                    .weigher((Triple pattern, List<Triple> triples) -> 1 + triples.size())
                    .build();

    /** A named graph, or without a name the service's default graph. */
    RemoteGraph(Function<Query, QueryExec> service, Optional<Node> name) {
        this.service = service;
        this.name = name;
    }

    /** The named graphs of releases that a service has; those of other data are not looked at. */
    static Map<Node, RemoteGraph> named(Function<Query, QueryExec> service) {
        var any = triples(Triple.create(SUBJECT, PREDICATE, OBJECT));
        var query = select(new ElementNamedGraph(GRAPH, any));
        query.addResultVar(GRAPH);
        // DISTINCT would say the same, and takes Virtuoso 7.2.5 most of a minute
        query.addGroupBy(GRAPH);
        var graphs = new HashMap<Node, RemoteGraph>();
        try (var asked = service.apply(query)) {
            asked.select().stream()
                    .map(row -> row.get(GRAPH))
                    .filter(name -> name.toString().startsWith(Addresses.graph() + "/"))
                    .forEach(name -> graphs.put(name, new RemoteGraph(service, Optional.of(name))));
        }
        return graphs;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple wanted) {
        var pattern =
                Triple.create(
                        orVariable(wanted.getSubject(), SUBJECT),
                        orVariable(wanted.getPredicate(), PREDICATE),
                        orVariable(wanted.getObject(), OBJECT));
        if (pattern.getSubject().isLiteral() || pattern.getPredicate().isLiteral()) {
            return WrappedIterator.emptyIterator();
        }
        boolean oneThing = wanted.getSubject().isConcrete() || wanted.getObject().isConcrete();
        return Optional.of(wanted.getPredicate().isConcrete() ? wanted.getPredicate() : Node.ANY)
                .filter(property -> oneThing)
                .flatMap(properties::of)
                .map(whole -> whole.find(wanted))
                .orElseGet(() -> WrappedIterator.create(found.get(pattern, this::ask).iterator()));
    }

    private List<Triple> property(Node property, int most) {
        return ask(Triple.create(SUBJECT, orVariable(property, PREDICATE), OBJECT), most);
    }

    private List<Triple> ask(Triple pattern) {
        return ask(pattern, Query.NOLIMIT);
    }

    private List<Triple> ask(Triple pattern, long most) {
        Element triples = triples(pattern);
        var query =
                select(name.<Element>map(n -> new ElementNamedGraph(n, triples)).orElse(triples));
        for (var variable : new Var[] {SUBJECT, PREDICATE, OBJECT}) {
            query.addResultVar(variable);
        }
        query.setLimit(most);
        try (var asked = service.apply(query)) {
            return asked.select().stream().map(row -> triple(pattern, row)).toList();
        }
    }

    private static Query select(Element where) {
        var query = QueryFactory.make();
        query.setQuerySelectType();
        query.setQueryPattern(where);
        return query;
    }

    private static Element triples(Triple pattern) {
        var block = new ElementTriplesBlock();
        block.addTriple(pattern);
        var group = new ElementGroup();
        group.addElement(block);
        return group;
    }

    private static Node orVariable(Node node, Var variable) {
        return node.isConcrete() ? node : variable;
    }

    private static Triple triple(Triple pattern, Binding row) {
        return Triple.create(
                value(pattern.getSubject(), row),
                value(pattern.getPredicate(), row),
                value(pattern.getObject(), row));
    }

    private static Node value(Node node, Binding row) {
        return node.isVariable() ? row.get(Var.alloc(node)) : node;
    }
}

package org.w3id.baap.server.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.w3id.baap.server.store.Pattern;
import org.w3id.baap.server.store.Search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The inside of an OPTIONAL or EXISTS that is one pattern, e.g. {@code ?pp dcterms:title ?title
 * FILTER (LANG(?title) = "en")}, or one of several: a UNION, or a path like {@code
 * skos:broader|baap:revisionOf}. It is begun anew for each row, and finds what goes on from it.
 */
final class Alternatives {

    private static final int MOST = 16;

    private final List<Alternative> all;
    private Binding row;
    private int at;

    private Alternatives(List<Alternative> all) {
        this.all = all;
        this.at = all.size();
    }

    private record Alternative(Search search, List<Expr> conditions) {

        boolean next(ExecutionContext context) {
            while (search.next()) {
                if (conditions.isEmpty() || holds(context)) {
                    return true;
                }
            }
            return false;
        }

        private boolean holds(ExecutionContext context) {
            var found = search.found();
            return conditions.stream().allMatch(one -> one.isSatisfied(found, context));
        }
    }

    /** Triples that hang together, and what their rows must fulfil. */
    private record Branch(BasicPattern triples, List<Expr> conditions) {

        Branch(BasicPattern triples) {
            this(triples, List.of());
        }

        Branch with(List<Expr> more) {
            return new Branch(triples, Stream.concat(conditions.stream(), more.stream()).toList());
        }

        Branch with(Branch other) {
            var both = new BasicPattern(triples);
            both.addAll(other.triples);
            return new Branch(both);
        }

        Optional<Alternative> over(Graph graph) {
            return Pattern.of(triples, graph)
                    .map(pattern -> new Alternative(new Search(pattern), conditions));
        }
    }

    /** Empty if it is something else, or the graph is none that can be searched so. */
    static Optional<Alternatives> of(Op op, Graph graph) {
        var branches = branches(op);
        var all = branches.stream().flatMap(branch -> branch.over(graph).stream()).toList();
        return all.isEmpty() || all.size() < branches.size()
                ? Optional.empty()
                : Optional.of(new Alternatives(all));
    }

    /** The branches whose rows together are those of an operation; none if it has others. */
    private static List<Branch> branches(Op op) {
        return switch (op) {
            case OpTriple triple -> List.of(new Branch(triple.asBGP().getPattern()));
            case OpBGP bgp when !bgp.getPattern().isEmpty() ->
                    List.of(new Branch(bgp.getPattern()));
            case OpPath path ->
                    branches(
                            path.getTriplePath().getSubject(),
                            path.getTriplePath().getPath(),
                            path.getTriplePath().getObject());
            case OpUnion union -> either(branches(union.getLeft()), branches(union.getRight()));
            case OpSequence sequence ->
                    sequence.getElements().stream()
                            .map(Alternatives::branches)
                            .reduce(Alternatives::each)
                            .orElse(List.of());
            case OpFilter filter ->
                    branches(filter.getSubOp()).stream()
                            .map(branch -> branch.with(filter.getExprs().getList()))
                            .toList();
            default -> List.of();
        };
    }

    private static List<Branch> branches(Node subject, Path path, Node object) {
        return switch (path) {
            case P_Link link -> List.of(branch(subject, link, object));
            case P_Inverse inverse when inverse.getSubPath() instanceof P_Link link ->
                    List.of(branch(object, link, subject));
            case P_Alt alternatives ->
                    either(
                            branches(subject, alternatives.getLeft(), object),
                            branches(subject, alternatives.getRight(), object));
            default -> List.of();
        };
    }

    private static Branch branch(Node subject, P_Link link, Node object) {
        return new Branch(
                BasicPattern.wrap(List.of(Triple.create(subject, link.getNode(), object))));
    }

    private static List<Branch> either(List<Branch> some, List<Branch> others) {
        boolean fit = !some.isEmpty() && !others.isEmpty() && some.size() + others.size() <= MOST;
        return fit ? Stream.concat(some.stream(), others.stream()).toList() : List.of();
    }

    // a condition within one part of a sequence must not see what another part finds
    private static List<Branch> each(List<Branch> some, List<Branch> others) {
        boolean fit =
                some.size() * others.size() <= MOST
                        && Stream.concat(some.stream(), others.stream())
                                .allMatch(branch -> branch.conditions.isEmpty());
        return fit
                ? some.stream().flatMap(one -> others.stream().map(one::with)).toList()
                : List.of();
    }

    /** Begins with a row, whose values hold. */
    void begin(Binding from) {
        row = from;
        at = 0;
        all.getFirst().search.begin(row);
    }

    /** Goes on to the next row, if there is one. */
    boolean next(ExecutionContext context) {
        while (at < all.size()) {
            if (all.get(at).next(context)) {
                return true;
            }
            if (++at < all.size()) {
                all.get(at).search.begin(row);
            }
        }
        return false;
    }

    /** The row found last: all of the one it began with, and what a pattern adds. */
    Binding found() {
        return all.get(at).search.found();
    }
}

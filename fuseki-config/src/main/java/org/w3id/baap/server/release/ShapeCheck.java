package org.w3id.baap.server.release;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.lib.ShLib;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.rdf4j.model.Statement;

import java.io.StringReader;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Holds statements against SHACL shapes, e.g. that every citation has evidence.
 *
 * <p>The statements are validated as one graph, whatever named graphs they stand in.
 */
final class ShapeCheck {

    private final Shapes shapes;

    private ShapeCheck(Shapes shapes) {
        this.shapes = shapes;
    }

    static ShapeCheck of(String shapesTurtle) {
        JenaSystem.init();
        var graph = GraphFactory.createDefaultGraph();
        RDFParser.create().source(new StringReader(shapesTurtle)).lang(Lang.TURTLE).parse(graph);
        return new ShapeCheck(Shapes.parse(graph));
    }

    /** How many shapes there are to hold statements against. */
    int size() {
        return shapes.numRootShapes();
    }

    /** What breaks a shape, sorted by place; empty when the statements conform. */
    List<Violation> violations(Collection<Statement> statements) {
        var report = ShaclValidator.get().validate(shapes, JenaTerms.merged(statements));
        return report.getEntries().stream()
                .map(ShapeCheck::violation)
                .distinct()
                .sorted(
                        Comparator.comparing(Violation::focus)
                                .thenComparing(Violation::path)
                                .thenComparing(Violation::value)
                                .thenComparing(Violation::message))
                .toList();
    }

    private static Violation violation(ReportEntry entry) {
        return new Violation(
                text(entry.focusNode()),
                entry.resultPath() == null ? "" : text(entry.resultPath().toString()),
                text(entry.value()),
                OneLine.of(entry.message()));
    }

    private static String text(Node node) {
        if (node == null) {
            return "";
        }
        return node.isURI() ? Prefixes.shorten(node.getURI()) : ShLib.displayStr(node);
    }

    // a path prints as <address>
    private static String text(String path) {
        return path.startsWith("<") && path.endsWith(">")
                ? Prefixes.shorten(path.substring(1, path.length() - 1))
                : path;
    }
}

package org.w3id.baap.ontology.shapes;

import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sys.JenaSystem;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What {@code shapes.ttl} says: rules such as {@code citation-without-evidence}, and groups such as
 * {@code Citation} that list them.
 */
record Rules(Model model, Shapes shapes) {
    private static final String NAMESPACE = "https://w3id.org/baap/shapes#";

    static Rules read() {
        JenaSystem.init();
        var model = RDFDataMgr.loadModel(Path.of("shapes.ttl").toUri().toString());
        return new Rules(model, Shapes.parse(model.getGraph()));
    }

    ValidationReport validate(Graph graph) {
        return ShaclValidator.get().validate(shapes, graph);
    }

    /** The names of the rules that a graph breaks. */
    Set<String> brokenBy(Graph graph) {
        return validate(graph).getEntries().stream()
                .map(entry -> entry.source().getURI().substring(NAMESPACE.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<Resource> groups() {
        return named().stream().filter(Rules::isGroup).collect(Collectors.toSet());
    }

    Set<Resource> rules() {
        return named().stream().filter(shape -> !isGroup(shape)).collect(Collectors.toSet());
    }

    Set<String> names() {
        return rules().stream().map(Rules::name).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<RDFNode> objects(Property property) {
        return model.listObjectsOfProperty(property).toSet();
    }

    static String name(Resource shape) {
        return shape.getURI().substring(NAMESPACE.length());
    }

    private static boolean isGroup(Resource shape) {
        return Character.isUpperCase(name(shape).charAt(0));
    }

    private Set<Resource> named() {
        return model.listSubjects()
                .filterKeep(Resource::isURIResource)
                .filterKeep(subject -> subject.getURI().startsWith(NAMESPACE))
                .toSet();
    }
}

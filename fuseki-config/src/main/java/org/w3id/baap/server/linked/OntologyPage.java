package org.w3id.baap.server.linked;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Frame;

import java.util.Comparator;
import java.util.List;

/**
 * The ontology as its template shows it.
 *
 * @param about what is said of the ontology itself
 */
public record OntologyPage(Frame frame, List<DescriptionPage.Row> about, List<Term> terms) {

    /** A class or property, e.g. {@code Output}, which stands at {@code /def#Output}. */
    public record Term(String anchor, String title, List<DescriptionPage.Row> statements) {
        public Term {
            statements = List.copyOf(statements);
        }
    }

    public OntologyPage {
        about = List.copyOf(about);
        terms = List.copyOf(terms);
    }

    static OntologyPage of(Graph ontology, Ask ask, Served served) {
        var names = new Names(ontology);
        return new OntologyPage(
                Frame.of(names.of(Words.ONTOLOGY), DefDoor.PATH, ask, served.release())
                        .with(Forms.data(DefDoor.PATH)),
                new Rows(names, Words.ONTOLOGY).statements(),
                ontology.find().mapWith(Triple::getSubject).toList().stream()
                        .distinct()
                        .filter(node -> node.getURI().startsWith(Addresses.DEF))
                        .map(node -> term(names, node))
                        .sorted(Comparator.comparing(Term::anchor))
                        .toList());
    }

    private static Term term(Names names, Node node) {
        return new Term(
                node.getURI().substring(Addresses.DEF.length()),
                names.of(node),
                new Rows(names, node).statements());
    }
}

package org.w3id.baap.server.linked;

import org.apache.jena.graph.Graph;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Language;
import org.w3id.baap.server.linked.DescriptionPage.Row;
import org.w3id.baap.server.linked.DescriptionPage.Value;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Frame;

import java.util.List;
import java.util.stream.Stream;

/**
 * The ontology as its template shows it.
 *
 * @param about what is said of the ontology itself
 * @param chapters the terms by what they are: classes, properties and single things
 */
public record OntologyPage(Frame frame, List<Row> about, List<Chapter> chapters) {

    /** The terms of one sort, e.g. all classes. */
    public record Chapter(String anchor, String title, List<Term> terms) {
        public Chapter {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A class or property, e.g. {@code Output}, which stands at {@code /def#Output}.
     *
     * @param texts its definition and how the plan uses it
     * @param count how often this release uses it
     * @param example the first use in the release
     * @param statements what else is said of it, its neighbours as links
     */
    public record Term(
            String anchor,
            Value label,
            List<Value> texts,
            String count,
            List<Value> example,
            List<Row> statements) {
        public Term {
            texts = List.copyOf(texts);
            example = List.copyOf(example);
            statements = List.copyOf(statements);
        }
    }

    public OntologyPage {
        about = List.copyOf(about);
        chapters = List.copyOf(chapters);
    }

    static OntologyPage of(Graph ontology, Ask ask, Served served) {
        var title = new Names(ontology, Language.ENGLISH).of(Words.ONTOLOGY);
        var terms = new Terms(ontology, ask.language(), served);
        return new OntologyPage(
                Frame.of(title, DefDoor.PATH, ask, served.release())
                        .with(Forms.data(DefDoor.PATH))
                        .from("terms")
                        .from("things-counted")
                        .structured(SchemaOrg.terms(title, served.release().hash(), ontology))
                        .loading("thing.css"),
                new Rows(new Names(ontology, ask.language()), Words.ONTOLOGY).statements(),
                Stream.of(
                                new Chapter("classes", "Classes", terms.classes()),
                                new Chapter("properties", "Properties", terms.properties()),
                                new Chapter("single", "Single things", terms.others()))
                        .filter(chapter -> !chapter.terms().isEmpty())
                        .toList());
    }
}

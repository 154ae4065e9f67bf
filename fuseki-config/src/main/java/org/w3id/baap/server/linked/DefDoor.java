package org.w3id.baap.server.linked;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.http.Accept;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Saved;
import org.w3id.baap.server.site.SavedDoor;
import org.w3id.baap.server.site.Templates;
import org.w3id.baap.server.sparql.Syntaxes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * {@code /def}: the ontology, one document for all its terms, e.g. {@code /def#Output}; also {@code
 * /def.ttl} and so on.
 */
final class DefDoor extends SavedDoor {

    static final String PATH = "/def";

    /** What data must look like, as the release builder checks it. */
    static final String SHAPES = PATH + "/shapes.ttl";

    private static final long serialVersionUID = 1;

    DefDoor(Supplier<Served> current, Supplier<QueryCatalogue> catalogue) {
        super(current, catalogue);
    }

    /** All paths at which it answers. */
    static List<String> paths() {
        var paths = new ArrayList<>(List.of(PATH));
        Forms.ALL.forEach(form -> paths.add(PATH + form.suffix()));
        return paths;
    }

    @Override
    protected Reply reply(Ask ask, Saved saved) {
        var served = saved.served();
        Graph ontology = ontology(served);
        if (Description.reading(served, ontology::isEmpty)) {
            throw new Refused(404, "This release holds no ontology.");
        }
        var choice =
                Forms.bySuffix(ask.path())
                        .map(Form::chosen)
                        .orElseGet(() -> ask.negotiated(Forms.ALL));
        var links = new ArrayList<Signpost>();
        links.add(Signpost.to("cite-as", Words.ONTOLOGY.getURI()));
        links.addAll(Signposts.forms(PATH));
        links.addAll(Signposts.ofRelease(AboutRelease.of(served)));
        return new Reply.Representation(
                choice,
                PATH,
                () ->
                        choice.form().equals(Form.CSV)
                                ? saved.written("terms", Map.of(), Form.CSV)
                                : Description.reading(served, () -> written(ask, served, choice)),
                links.stream().map(Signpost::header).toList(),
                Optional.of(PATH + choice.form().suffix()));
    }

    private static Graph ontology(Served served) {
        return served.dataset().getGraph(Words.node(Addresses.graph("ontology")));
    }

    private static byte[] written(Ask ask, Served served, Accept.Choice choice) {
        Graph facts = GraphFactory.createDefaultGraph();
        ontology(served).find().forEachRemaining(facts::add);
        if (choice.form().equals(Form.HTML)) {
            return Templates.render("ontology.jte", OntologyPage.of(facts, ask, served));
        }
        AboutRelease.of(served).dataset(Words.ONTOLOGY).forEach(facts::add);
        Description.addPrefixes(facts);
        return Syntaxes.write(facts, choice.form());
    }
}

package org.w3id.baap.server.published;

import org.w3id.baap.server.http.Accept;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Door;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.http.Reply;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.sparql.Syntaxes;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers one named graph, e.g. {@code /graph/vocabulary/sdg}, or {@code /graph/vocabulary/sdg.ttl}
 * for Turtle whatever the client says it accepts.
 */
final class GraphDoor extends Door<Served> {

    static final String PATH = "/graph/";

    private static final long serialVersionUID = 1;

    GraphDoor(Supplier<Served> current) {
        super(current);
    }

    @Override
    protected Reply reply(Ask ask, Served served) {
        String name = ask.path().substring(PATH.length());
        var whole = OneGraph.find(served, name);
        if (whole.isPresent()) {
            var choice = ask.negotiated(Syntaxes.ofGraphs());
            return reply(whole.get(), choice, Optional.of(PATH + name + choice.form().suffix()));
        }
        int dot = name.lastIndexOf('.');
        return Optional.of(name.substring(dot + 1))
                .filter(suffix -> dot > 0)
                .flatMap(suffix -> Form.withSuffix(suffix, Syntaxes.ofGraphs()))
                .flatMap(
                        form ->
                                OneGraph.find(served, name.substring(0, dot))
                                        .map(graph -> reply(graph, form)))
                .orElseThrow(() -> noSuchGraph(OneGraph.names(served)));
    }

    private static Refused noSuchGraph(List<String> names) {
        return new Refused(404, "No such graph; below " + PATH + " there are: " + list(names));
    }

    private static String list(List<String> names) {
        return String.join(", ", names) + ".";
    }

    private static Reply reply(OneGraph graph, Form form) {
        return reply(graph, form.chosen(), Optional.empty());
    }

    /** A graph in a form that is also had at the location. */
    static Reply reply(OneGraph graph, Accept.Choice choice, Optional<String> location) {
        return new Reply.Representation(
                choice,
                PATH + graph.name(),
                () -> graph.written(choice.form()),
                List.of(),
                location);
    }
}

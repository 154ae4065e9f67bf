package org.w3id.baap.server.command;

import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.exec.RowSet;
import org.w3id.baap.queries.Parameter;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.queries.Request;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.queries.Snippet;
import org.w3id.baap.server.http.Language;
import org.w3id.baap.server.release.BadInput;
import org.w3id.baap.server.release.Release;
import org.w3id.baap.server.table.NamedRows;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * {@code baap query outputs-of-instrument instrument=wtdc-res/17}: the answer, without a server.
 */
@Command(
        description = "Run a saved query; baap queries lists them.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "E.g. baap query outputs-of-instrument instrument=wtdc-res/17",
            "     baap query outputs-of-goal goal=5 --format csv",
            "     baap query outputs-of-goal goal=5 --snippet python"
        })
final class RunQuery implements Callable<Integer> {

    private static final String SERVER = "http://localhost:3030/";

    private final Parts parts;
    private final Home home;

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME", description = "the query")
    private String name;

    @Parameters(
            index = "1..*",
            paramLabel = "KEY=VALUE",
            description =
                    "what to ask for; a thing by its code (2.1, 16.10, C5, wtdc-res/17) or address")
    private List<String> arguments = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES} (default: table, with labels and codes for addresses;"
                            + " ttl for a query that gives a graph)")
    private AnswerFormat format;

    @Option(
            names = "--describe",
            description = "say what it asks, its parameters and its columns instead")
    private boolean describe;

    @Option(
            names = "--snippet",
            paramLabel = "LANGUAGE",
            description =
                    "print code that asks a server the same instead: ${COMPLETION-CANDIDATES}; the"
                            + " server is that of --endpoint, or else http://localhost:3030/")
    private Snippet snippet;

    @ArgGroup private Where where = new Where();

    private static final class Where {
        @Option(
                names = "--endpoint",
                paramLabel = "URL",
                description = "ask a SPARQL endpoint, e.g. http://localhost:3030/sparql")
        private String endpoint;

        @Option(
                names = "--release",
                paramLabel = "DIR",
                description =
                        "ask a release, or a folder of releases with a current one (default: the"
                                + " project's release/, built if a text or the program changed)")
        private Path release;
    }

    RunQuery(Parts parts, Home home) {
        this.parts = parts;
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        var query = QueryCatalogue.bundled().get(name);
        print(describe ? description(query) : snippet != null ? snippet(query) : answer(query));
        return 0;
    }

    private String answer(SavedQuery query) throws IOException {
        var parsed = query.query();
        var chosen = format == null ? AnswerFormat.usual(parsed) : format.checked(name, parsed);
        var given = given();
        var store = store(query);
        var bound = query.bind(given, store.codes());
        if (chosen == AnswerFormat.TTL) {
            return RDFWriter.source(store.construct(bound)).lang(chosen.lang()).asString();
        }
        var rows = store.select(bound);
        return switch (chosen) {
            case TABLE -> Terminal.fitted(spec, named(rows, store).readable());
            case MD -> named(rows, store).linked().markdown();
            case CSV, TSV, JSON, XML, TTL -> chosen.written(rows);
        };
    }

    private static NamedRows named(RowSet rows, Store store) {
        return NamedRows.of(rows, store::select, Language.ENGLISH);
    }

    private String description(SavedQuery query) throws IOException {
        boolean takesThings =
                query.parameters().stream()
                        .filter(p -> !p.equals(Parameter.EDITION))
                        .anyMatch(p -> p.type() == Parameter.Type.THING);
        Terminal.widenHelp(spec);
        var words = new Described(query, spec.commandLine().getHelp());
        return takesThings ? words.withCodes(store(query).codes()) : words.text();
    }

    // what a server would refuse is refused here
    private String snippet(SavedQuery query) throws IOException {
        var given = given();
        if (!given.isEmpty()) {
            query.bind(given, store(query).codes());
        }
        var server = URI.create(SERVER);
        if (where.endpoint != null) {
            server = endpoint().resolve(".");
        }
        return snippet.code(Request.of(server, query, given));
    }

    private Map<String, String> given() {
        var given = new LinkedHashMap<String, String>();
        for (var argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                throw new BadInput(
                        "\"%s\": expected KEY=VALUE; see baap query %s --describe"
                                .formatted(argument, name));
            }
            var key = argument.substring(0, equals);
            if (given.put(key, argument.substring(equals + 1)) != null) {
                throw new BadInput(key + ": given twice; one value each");
            }
        }
        return given;
    }

    private Store store(SavedQuery query) throws IOException {
        if (where.endpoint != null) {
            return Store.at(endpoint());
        }
        return Store.of(release(), query);
    }

    private URI endpoint() {
        return Push.address("--endpoint", where.endpoint, SERVER + "sparql");
    }

    private Release release() throws IOException {
        if (where.release != null) {
            return Release.open(where.release);
        }
        return new Making(parts, spec.commandLine().getErr())
                .current(home.sourcesOr(List.of()), home.releases());
    }

    private void print(String text) {
        var out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }
}

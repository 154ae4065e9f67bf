package org.w3id.baap.server.release;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads RDF by Jena's RIOT and forgives nothing: a warning, e.g. of a malformed number, is a fault
 * too.
 */
final class StrictJena {

    /** What was read and what is wrong with it. */
    record Reading(Set<Statement> statements, List<String> faults) {}

    // what a relative address is resolved against, so that it shows
    private static final String NOWHERE = "http://relative.invalid/";

    private StrictJena() {}

    /**
     * The statements of a file.
     *
     * @throws BadInput with file, line and column of the first fault
     */
    static Set<Statement> read(Path file, Lang syntax) throws IOException {
        var reading = tryRead(file, syntax);
        if (!reading.faults().isEmpty()) {
            throw new BadInput(file + ": " + reading.faults().getFirst());
        }
        return reading.statements();
    }

    /** The statements of a file and every fault up to the one that ends the reading. */
    static Reading tryRead(Path file, Lang syntax) throws IOException {
        var statements = new HashSet<Statement>();
        var faults = new Faults();
        // decoded here, so that bytes that are no UTF-8 are a fault and not a replacement character
        try {
            RDFParser.create()
                    .fromString(Files.readString(file, StandardCharsets.UTF_8))
                    .lang(syntax)
                    .strict(true)
                    .checking(true)
                    .base(NOWHERE)
                    .set(LangJSONLD11.JSONLD_OPTIONS, OfflineJsonLd.options())
                    .errorHandler(faults)
                    .parse(new Collector(statements, faults));
        } catch (RiotException e) {
            faults.addFirst(e.getMessage());
        }
        statements.stream().flatMap(StrictJena::relative).distinct().sorted().forEach(faults::add);
        return new Reading(statements, List.copyOf(faults.messages));
    }

    private static Stream<String> relative(Statement statement) {
        return Stream.of(statement.getSubject(), statement.getPredicate(), statement.getObject())
                .filter(Value::isIRI)
                .map(Value::stringValue)
                .filter(address -> address.startsWith(NOWHERE))
                .map(
                        a ->
                                "relative address without a base: <"
                                        + a.substring(NOWHERE.length())
                                        + ">");
    }

    private static final class Collector extends StreamRDFBase {

        private final Set<Statement> statements;

        private final Faults faults;

        Collector(Set<Statement> statements, Faults faults) {
            this.statements = statements;
            this.faults = faults;
        }

        @Override
        public void triple(Triple triple) {
            quad(Quad.create(Quad.defaultGraphIRI, triple));
        }

        @Override
        public void quad(Quad quad) {
            try {
                statements.add(JenaTerms.statement(quad));
            } catch (IllegalArgumentException e) {
                faults.addFirst(e.getMessage());
            }
        }
    }

    private static final class Faults implements ErrorHandler {

        private final List<String> messages = new ArrayList<>();

        @Override
        public void warning(String message, long line, long column) {
            messages.add(located(message, line, column));
        }

        @Override
        public void error(String message, long line, long column) {
            messages.add(located(message, line, column));
        }

        @Override
        public void fatal(String message, long line, long column) {
            messages.add(located(message, line, column));
            throw new RiotException(message);
        }

        void add(String fault) {
            messages.add(fault);
        }

        // a fault that RIOT has most often told of, and where, already
        void addFirst(String fault) {
            if (messages.isEmpty()) {
                messages.add(OneLine.of(fault));
            }
        }

        private static String located(String message, long line, long column) {
            if (line < 0) {
                return OneLine.of(message);
            }
            return "line %s, column %s: %s".formatted(line, column, OneLine.of(message));
        }
    }
}

package org.w3id.baap.server.served;

import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.w3id.baap.server.http.Refused;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Another SPARQL 1.1 service, e.g. a Virtuoso at {@code http://localhost:8890/sparql}. What goes
 * wrong with it is {@link Refused}: 502 when it does not answer as it should, 504 when it is slow.
 *
 * @param time how long it is waited for
 */
public record SparqlService(URI address, Duration time) {

    private static final int LONGEST_REASON = 160;

    // plain HTTP/1.1: not every service bears being asked for HTTP/2
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * A query ready to be sent, to be closed. A long one goes as a form: Virtuoso 7.2.5 never
     * answers one that is the body itself.
     */
    QueryExec asked(Query query) {
        return QueryExecHTTP.service(address.toString())
                .httpClient(HTTP)
                .query(query)
                .sendMode(QuerySendMode.asGetWithLimitForm)
                .timeout(time.toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    /**
     * Asks what is to be asked, all within the time.
     *
     * @throws Refused saying what went wrong with which service
     */
    public <T> T asking(Supplier<T> questions) {
        if (Deadline.isSet()) {
            return questions.get();
        }
        try (var deadline = Deadline.in(time)) {
            try {
                return questions.get();
            } catch (RuntimeException e) {
                throw deadline.isOver() || isTimeout(e) ? tooSlow() : fault(e);
            }
        }
    }

    private static boolean isTimeout(Throwable fault) {
        return fault != null
                && (fault instanceof HttpTimeoutException || isTimeout(fault.getCause()));
    }

    private RuntimeException fault(RuntimeException fault) {
        return switch (fault) {
            case QueryExceptionHTTP http -> answered(http);
            case QueryException e -> unreadable();
            case RiotException e -> unreadable();
            case HttpException e -> unreadable();
            case JsonException e -> unreadable();
            case RuntimeIOException e -> unreadable();
            default -> fault;
        };
    }

    private Refused answered(QueryExceptionHTTP fault) {
        return fault.getStatusCode() > 0
                ? new Refused(
                        502,
                        this
                                + " answered "
                                + fault.getStatusCode()
                                + reason(fault).map(reason -> ": " + reason).orElse("."))
                : new Refused(502, this + " cannot be reached.");
    }

    // Virtuoso says in the body what it does not like
    private static Optional<String> reason(QueryExceptionHTTP fault) {
        return Optional.ofNullable(fault.getResponse())
                .flatMap(
                        body ->
                                body.lines()
                                        .map(String::strip)
                                        .filter(l -> !l.isEmpty())
                                        .findFirst())
                .filter(line -> !line.startsWith("<"))
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST_REASON)));
    }

    private Refused unreadable() {
        return new Refused(502, this + " gave an answer that cannot be read.");
    }

    private Refused tooSlow() {
        return new Refused(
                504, this + " took longer than the " + time.toMillis() / 1000.0 + " s allowed.");
    }

    /** For a message, without user and password. */
    @Override
    public String toString() {
        return "The SPARQL service behind this server, "
                + address.getScheme()
                + "://"
                + address.getHost()
                + (address.getPort() < 0 ? "" : ":" + address.getPort())
                + address.getRawPath()
                + ",";
    }
}

package org.w3id.baap.server;

import org.w3id.baap.server.http.JettySettings;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks a server over real HTTP, e.g. {@code client.csv("SELECT …")}. */
public record Client(String url) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static final String PREFIXES =
            """
            PREFIX baap: <https://w3id.org/baap/def#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX sdgo: <http://metadata.un.org/sdg/ontology#>
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX g: <https://w3id.org/baap/graph/>
            """;

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /**
     * A large body waits to be asked for: a server that refuses by its length closes the
     * connection, and whoever still writes may lose the answer.
     */
    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(url + path))
                        .expectContinue(body.length() > JettySettings.LONGEST_REQUEST_BYTES)
                        .method(
                                method,
                                body.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(method + " " + path + " got no answer", e);
        }
    }

    /** The answer as it is, e.g. compressed. */
    public HttpResponse<byte[]> bytes(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(url + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("GET " + path + " got no answer", e);
        }
    }

    public HttpResponse<String> query(String query, String... headers) {
        return get("sparql?query=" + encode(PREFIXES + query), headers);
    }

    public HttpResponse<String> post(String query) {
        return send(
                "POST",
                "sparql",
                PREFIXES + query,
                "Content-Type",
                "application/sparql-query",
                "Accept",
                "application/json");
    }

    /** The rows without their header, e.g. {@code ["2.1", "2.2"]}. */
    List<String> rows(String query) {
        var response = query(query, "Accept", "text/csv");
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        return response.body().lines().skip(1).toList();
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package org.w3id.baap.server.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form in which an answer is had, e.g. Turtle: {@code text/turtle}, or the suffix {@code .ttl}.
 *
 * @param mediaType as IANA registers it
 * @param aliases other media types that mean the same bytes, e.g. {@code application/json} for
 *     SPARQL results in JSON
 * @param suffixes without dot; the first one is used in links
 */
public record Form(String mediaType, List<String> aliases, List<String> suffixes) {

    public static final Form HTML = of("text/html", "application/xhtml+xml", "html");
    public static final Form TURTLE = of("text/turtle", "application/x-turtle", "ttl");
    public static final Form JSON_LD = of("application/ld+json", "application/json", "jsonld");
    public static final Form N_TRIPLES = of("application/n-triples", "", "nt");
    public static final Form RDF_XML = of("application/rdf+xml", "application/xml", "rdf");
    public static final Form N_QUADS = of("application/n-quads", "", "nq");
    public static final Form TRIG = of("application/trig", "", "trig");
    public static final Form CSV = of("text/csv", "", "csv");
    public static final Form TSV = of("text/tab-separated-values", "", "tsv");
    public static final Form MARKDOWN = of("text/markdown", "", "md");
    public static final Form RESULTS_JSON =
            of("application/sparql-results+json", "application/json", "srj json");
    public static final Form RESULTS_XML =
            of("application/sparql-results+xml", "application/xml text/xml", "srx xml");
    public static final Form TEXT = of("text/plain", "", "txt");
    public static final Form JSON = of("application/json", "", "json");
    public static final Form ATOM = of("application/atom+xml", "", "atom");
    public static final Form XML = of("application/xml", "text/xml", "xml");

    public Form {
        aliases = List.copyOf(aliases);
        suffixes = List.copyOf(suffixes);
    }

    /** One suffix, no alias. */
    public static Form of(String mediaType, String suffix) {
        return of(mediaType, "", suffix);
    }

    private static Form of(String mediaType, String aliases, String suffixes) {
        return new Form(mediaType, words(aliases), words(suffixes));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** This form, whatever the client says it accepts. */
    public Accept.Choice chosen() {
        return new Accept.Choice(this, mediaType);
    }

    /** The media type with the charset of text, e.g. {@code text/turtle;charset=utf-8}. */
    public static String contentType(String mediaType) {
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }

    /** Of these the one with a suffix, e.g. {@code ttl}. */
    public static Optional<Form> withSuffix(String suffix, List<Form> forms) {
        return forms.stream().filter(form -> form.suffixes().contains(suffix)).findFirst();
    }

    /** The first suffix, with its dot, e.g. {@code .ttl}. */
    public String suffix() {
        return "." + suffixes.getFirst();
    }

    /** All media types under which this form can be asked for. */
    Stream<String> mediaTypes() {
        return Stream.concat(Stream.of(mediaType), aliases.stream());
    }
}

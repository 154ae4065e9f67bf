package org.w3id.baap.server.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a client can read, from its {@code Accept} header (RFC 9110, 12.5.1), e.g. {@code
 * text/turtle, application/rdf+xml;q=0.9, *}{@code /*;q=0.1}.
 *
 * <p>The best offer is the one with the highest quality; among equals one that is asked for by name
 * goes before one that a wildcard takes in, and then the order of the offers decides. So a browser,
 * which names HTML, gets HTML, and a tool that takes anything gets what is offered first.
 */
public record Accept(List<Range> ranges) {

    /** One media range with its quality from 0 to 1. */
    record Range(String type, String subtype, double quality) {

        static final int NAMED = 2;

        // "text/turtle;q=0.5", "text/*", "*/*", and "*", which some clients send
        static Range of(String text) {
            String[] parts = text.split(";");
            String[] names = parts[0].strip().toLowerCase(Locale.ROOT).split("/", 2);
            double quality =
                    Arrays.stream(parts)
                            .skip(1)
                            .map(String::strip)
                            .filter(part -> part.startsWith("q=") || part.startsWith("Q="))
                            .map(part -> part.substring(2).strip())
                            .mapToDouble(Range::quality)
                            .findFirst()
                            .orElse(1);
            return new Range(names[0], names.length > 1 ? names[1] : "*", quality);
        }

        private static double quality(String number) {
            try {
                return Math.clamp(Double.parseDouble(number), 0, 1);
            } catch (NumberFormatException e) {
                return 1;
            }
        }

        boolean covers(String mediaType) {
            return type.equals("*")
                    || mediaType.equals(type + "/" + subtype)
                    || subtype.equals("*") && mediaType.startsWith(type + "/");
        }

        int precision() {
            return type.equals("*") ? 0 : subtype.equals("*") ? 1 : NAMED;
        }
    }

    /**
     * What is sent: the form, under the name by which it was asked for.
     *
     * @param mediaType of the {@code Content-Type}, e.g. {@code application/json} for SPARQL
     *     results
     */
    public record Choice(Form form, String mediaType) {}

    public Accept {
        ranges = List.copyOf(ranges);
    }

    /** Reads the header; none, or an empty one, takes anything. */
    public static Accept of(String header) {
        if (header == null || header.isBlank()) {
            return new Accept(List.of(new Range("*", "*", 1)));
        }
        return new Accept(
                Arrays.stream(header.split(","))
                        .filter(range -> !range.isBlank())
                        .map(Range::of)
                        .toList());
    }

    /** The best of what is offered, if the client can read any of it. */
    public Optional<Choice> best(List<Form> offers) {
        record Candidate(Choice choice, Range range) {}
        return offers.stream()
                .flatMap(form -> form.mediaTypes().map(type -> new Choice(form, type)))
                .flatMap(
                        choice ->
                                closest(choice).stream().map(range -> new Candidate(choice, range)))
                .filter(candidate -> candidate.range().quality() > 0)
                .min(
                        Comparator.comparingDouble((Candidate c) -> -c.range().quality())
                                .thenComparingInt(c -> -c.range().precision()))
                .map(Candidate::choice);
    }

    // the most precise range that covers it speaks for a media type; an alias has to be named
    private Optional<Range> closest(Choice choice) {
        boolean alias = !choice.mediaType().equals(choice.form().mediaType());
        return ranges.stream()
                .filter(range -> range.covers(choice.mediaType()))
                .filter(range -> !alias || range.precision() == Range.NAMED)
                .max(Comparator.comparingInt(Range::precision));
    }
}

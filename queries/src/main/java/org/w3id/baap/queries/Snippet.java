package org.w3id.baap.queries;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A saved query asked in a language that people work in, as code that runs as it stands, e.g.
 * {@code curl -sS -G 'http://localhost:3030/query/outputs-of-goal.csv' --data-urlencode 'goal=5'}.
 *
 * <p>Values are data in each: quoted as the language has it, or percent-encoded in the address.
 */
public enum Snippet {
    /** A line for a shell. */
    CURL {
        @Override
        public String code(Request request) {
            if (request.values().isEmpty()) {
                return "curl -sS %s\n".formatted(shell(request.resource()));
            }
            var values =
                    request.values().entrySet().stream()
                            .map(e -> "--data-urlencode " + shell(e.getKey() + "=" + e.getValue()))
                            .collect(Collectors.joining(" \\\n  ", " \\\n  ", "\n"));
            return "curl -sS -G " + shell(request.resource()) + values;
        }
    },
    /** Python 3, with its own library only. */
    PYTHON {
        @Override
        public String code(Request request) {
            return (request.isTable() ? PYTHON_ROWS : PYTHON_GRAPH)
                    .formatted(dictionary(request.values()), python(request.resource()));
        }
    },
    /** R, without packages; every column as text, so that target 1.10 does not become 1.1. */
    R {
        @Override
        public String code(Request request) {
            return (request.isTable() ? R_ROWS : R_GRAPH)
                    .formatted(doubleQuoted(request.address()));
        }
    },
    /** Java 11 or newer, a file to run with {@code java Ask.java}. */
    JAVA {
        @Override
        public String code(Request request) {
            return JAVA_TEXT.formatted(doubleQuoted(request.address()));
        }
    };

    private static final String PYTHON_ROWS =
            """
            import csv
            import io
            import urllib.parse
            import urllib.request

            values = %s
            address = %s + "?" + urllib.parse.urlencode(values)
            with urllib.request.urlopen(address) as answer:
                for row in csv.DictReader(io.TextIOWrapper(answer, encoding="utf-8", newline="")):
                    print(row)
            """;

    private static final String PYTHON_GRAPH =
            """
            import urllib.parse
            import urllib.request

            values = %s
            address = %s + "?" + urllib.parse.urlencode(values)
            with urllib.request.urlopen(address) as answer:
                print(answer.read().decode("utf-8"))
            """;

    private static final String R_ROWS =
            """
            rows <- read.csv(
              %s,
              colClasses = "character", encoding = "UTF-8")
            print(rows)
            """;

    private static final String R_GRAPH =
            """
            turtle <- readLines(
              %s,
              encoding = "UTF-8")
            writeLines(turtle)
            """;

    private static final String JAVA_TEXT =
            """
            import java.net.URI;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse.BodyHandlers;

            public class Ask {
                public static void main(String[] args) throws Exception {
                    var address = URI.create(
                        %s);
                    var request = HttpRequest.newBuilder(address).build();
                    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
                    System.out.println(answer.body());
                }
            }
            """;

    /** The code that asks. */
    public abstract String code(Request request);

    /** As a user writes it, e.g. {@code python}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    // nothing is special between single quotes but the quote itself
    private static String shell(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private static String dictionary(Map<String, String> values) {
        return values.entrySet().stream()
                .map(e -> python(e.getKey()) + ": " + python(e.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String python(String text) {
        var literal = new StringBuilder("\"");
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '"', '\\' -> literal.append('\\').appendCodePoint(c);
                                case '\n' -> literal.append("\\n");
                                default -> {
                                    if (Character.isISOControl(c)) {
                                        literal.append("\\x%02x".formatted(c));
                                    } else {
                                        literal.appendCodePoint(c);
                                    }
                                }
                            }
                        });
        return literal.append('"').toString();
    }

    // an address holds neither quote nor backslash: the request sees to that
    private static String doubleQuoted(String address) {
        return "\"" + address + "\"";
    }
}

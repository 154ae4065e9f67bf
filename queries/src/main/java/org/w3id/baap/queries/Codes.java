package org.w3id.baap.queries;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * From what people write to addresses: {@code PP 71}, {@code 16.10} and {@code C5} are found in the
 * data itself, so what is not there is refused with what is.
 */
public final class Codes {
    private static final int SHOWN_CHOICES = 12;

    /** Given for {@code edition}, it lifts the limit to one. */
    private static final String EVERY = "all";

    private final List<Code> all;
    private final Editions editions;
    private final Optional<String> edition;
    private final List<Code> here;
    private final Map<String, Set<Code>> bySpelling = new LinkedHashMap<>();
    private final Map<String, Code> byIri = new LinkedHashMap<>();

    private Codes(List<Code> all, Editions editions, Optional<String> edition) {
        this.all = List.copyOf(all);
        this.editions = editions;
        this.edition = edition;
        this.here =
                all.stream()
                        .filter(c -> edition.stream().noneMatch(e -> isElsewhere(e, c)))
                        .toList();
        for (var code : here) {
            byIri.putIfAbsent(code.iri(), code);
            code.spellings().forEach(s -> spelled(s).add(code));
        }
    }

    private boolean isElsewhere(String edition, Code code) {
        return editions.isOfAnother(edition, code.iri());
    }

    /**
     * Asks a store, here or far away, which codes it has: {@code Codes.read(query ->
     * QueryExec.service(url).query(query).build())}.
     */
    public static Codes read(Function<Query, QueryExec> store) {
        var codes = new ArrayList<Code>();
        try (var answer = store.apply(QueryCatalogue.bundled().get("codes").query())) {
            answer.select()
                    .forEachRemaining(
                            row ->
                                    codes.add(
                                            new Code(
                                                    row.get("kind").getLiteralLexicalForm(),
                                                    row.get("code").getLiteralLexicalForm(),
                                                    row.get("label").getLiteralLexicalForm(),
                                                    row.get("iri").getURI())));
        }
        var known = codes.stream().filter(c -> takes(Parameter.EDITION, c)).map(Code::iri).toList();
        var editions = Editions.read(known, store);
        return new Codes(codes, editions, editions.main());
    }

    /** The things a parameter may be bound to, in reading order; of the main edition alone. */
    public List<Code> of(Parameter parameter) {
        return here.stream().filter(code -> takes(parameter, code)).toList();
    }

    /** The codes of the edition meant: of the main one, another, or {@code all}. */
    Codes in(Optional<String> given) {
        if (given.isEmpty()) {
            return this;
        }
        return new Codes(
                all,
                editions,
                given.filter(g -> !g.equals(EVERY)).map(g -> address(Parameter.EDITION, g)));
    }

    /**
     * Lets a query see one edition: by {@code FROM} the default graph is that edition with the
     * vocabulary. Where the whole store is meant, or has one edition only, nothing changes.
     */
    void narrow(Query query) {
        var graphs = edition.map(editions::graphs).orElse(List.of());
        if (!graphs.isEmpty()) {
            graphs.forEach(query::addGraphURI);
            editions.graphs().forEach(query::addNamedGraphURI);
        }
    }

    /**
     * Everything in the main edition that may be meant, whatever its kind: by {@code Res 30} both
     * PP Resolution 30 and WTDC Resolution 30, by {@code 2.1} an outcome, an output and a target.
     */
    public List<Code> meant(String given) {
        return List.copyOf(bySpelling.getOrDefault(Code.fold(given), Set.of()));
    }

    /** A value that a parameter takes, the first there is, e.g. {@code 1.1} for an output. */
    Optional<String> example(Parameter parameter) {
        if (parameter.type() != Parameter.Type.THING) {
            return parameter.choices().stream().findFirst();
        }
        return of(parameter).stream().map(code -> name(parameter, code)).findFirst();
    }

    /** The address a user means, e.g. {@code http://metadata.un.org/sdg/16.10} by {@code 16.10}. */
    String address(Parameter parameter, String given) {
        if (given.contains("://")) {
            return knownAddress(parameter, given);
        }
        var found =
                bySpelling.getOrDefault(Code.fold(given), Set.of()).stream()
                        .filter(code -> takes(parameter, code))
                        .toList();
        return switch (found.size()) {
            case 0 -> throw unknown(parameter, given);
            case 1 -> found.getFirst().iri();
            default -> throw ambiguous(parameter, given, found);
        };
    }

    private String knownAddress(Parameter parameter, String given) {
        var code = byIri.get(given);
        if (code != null && takes(parameter, code)) {
            return given;
        }
        if (parameter.takesAnything() && Iris.isAbsolute(given)) {
            return given;
        }
        throw unknown(parameter, given);
    }

    private static boolean takes(Parameter parameter, Code code) {
        return parameter.takesAnything() || parameter.name().equals(code.kind());
    }

    private BadArgument unknown(Parameter parameter, String given) {
        var codes = of(parameter).stream().map(code -> name(parameter, code)).toList();
        var shown = codes.stream().limit(SHOWN_CHOICES).collect(Collectors.joining(", "));
        var more = codes.size() > SHOWN_CHOICES ? ", … (%d in all)".formatted(codes.size()) : "";
        return new BadArgument(
                parameter.name(),
                "there is no \"%s\"; one of %s%s".formatted(BadArgument.shown(given), shown, more),
                codes);
    }

    private static BadArgument ambiguous(Parameter parameter, String given, List<Code> found) {
        var names = names(found);
        return new BadArgument(
                parameter.name(),
                "\"%s\" could be %s; give one of these"
                        .formatted(
                                BadArgument.shown(given),
                                IntStream.range(0, names.size())
                                        .mapToObj(
                                                i ->
                                                        names.get(i)
                                                                + " ("
                                                                + found.get(i).label()
                                                                + ")")
                                        .collect(Collectors.joining(" or "))),
                names);
    }

    /** Full codes, or addresses where two editions have the same. */
    private static List<String> names(List<Code> codes) {
        var full = codes.stream().map(Code::full).toList();
        return Set.copyOf(full).size() == full.size()
                ? full
                : codes.stream().map(Code::iri).toList();
    }

    private static String name(Parameter parameter, Code code) {
        return parameter.takesAnything() ? code.full() : code.code();
    }

    private Set<Code> spelled(String spelling) {
        return bySpelling.computeIfAbsent(spelling, none -> new LinkedHashSet<>());
    }
}

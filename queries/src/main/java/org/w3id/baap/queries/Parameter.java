package org.w3id.baap.queries;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a user may fix in a query, named as grlc does: {@code ?__goal_iri} is the parameter {@code
 * goal}, a thing given by code or address. Left open, it stands for all.
 *
 * @param variable without question mark, e.g. {@code __goal_iri}
 * @param fallback what is taken when nothing is given, e.g. {@code 2.1}
 * @param choices the values allowed, from {@code enumerate}; empty if any will do
 */
public record Parameter(
        String variable, String name, Type type, Optional<String> fallback, List<String> choices) {

    /**
     * Which edition of the plan a query is asked of; every query takes it. Left open, it stands for
     * the store's main edition, and for all where no edition is said to be the main one.
     */
    public static final Parameter EDITION =
            new Parameter("__edition_iri", "edition", Type.THING, Optional.empty(), List.of());

    /** Parameters of these names take a thing of any kind. */
    private static final Set<String> ANYTHING = Set.of("thing", "from", "to");

    /** A parameter of this name holds words to search for. */
    private static final String SEARCHED = "words";

    /** What a parameter takes, e.g. {@link #THING} for {@code ?_output_iri}. */
    public enum Type {
        /** A code such as {@code 16.10} or an address. */
        THING,
        /** Any words. */
        TEXT,
        /** A whole number. */
        INTEGER
    }

    // "_output_iri", "__goal_iri", "_word", "__least_integer"
    private static final Pattern GRLC =
            Pattern.compile("_(?<open>_?)(?<name>[a-z]+(?:_[a-z]+)*?)(?:_(?<type>iri|integer))?");

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");

    /** Of a text, in characters. */
    private static final int LONGEST = 200;

    public Parameter {
        choices = List.copyOf(choices);
    }

    static Parameter of(String variable, Header header) {
        var parts = GRLC.matcher(variable);
        if (!parts.matches()) {
            throw new HeaderException(
                    "parameter ?%s: expected a name such as ?_output_iri, ?__word or ?__least_integer"
                            .formatted(variable));
        }
        var name = parts.group("name");
        var fallback = Optional.ofNullable(header.pairs("defaults").get(name));
        if (parts.group("open").isEmpty() && fallback.isEmpty()) {
            throw new HeaderException(
                    "parameter ?%s: needs a default, or a second underscore to be left open"
                            .formatted(variable));
        }
        var choices = header.choices("enumerate").getOrDefault(name, List.of());
        return new Parameter(variable, name, type(parts.group("type")), fallback, choices);
    }

    /** What it stands for when nothing is given, e.g. {@code all}. */
    public String leftOpen() {
        return fallback.orElse(equals(EDITION) ? "the main edition" : "all");
    }

    /** Whether it takes a thing of any kind, and an address that this data does not know. */
    boolean takesAnything() {
        return ANYTHING.contains(name);
    }

    Var var() {
        return Var.alloc(variable);
    }

    /**
     * What is taken when nothing is given, as a term of RDF.
     *
     * @throws BadArgument if it names a thing that is not there
     */
    public Optional<Node> term(Codes codes) {
        return fallback.map(value -> term(value, codes));
    }

    /** What is given, as a term of RDF. */
    Node term(String given, Codes codes) {
        return switch (type) {
            case THING -> NodeFactory.createURI(codes.address(this, given));
            case TEXT -> NodeFactory.createLiteralString(words(text(given)));
            case INTEGER -> NodeFactory.createLiteralDT(number(given), XSDDatatype.XSDinteger);
        };
    }

    /** For a search, without what a search engine takes for syntax; else as given. */
    private String words(String given) {
        if (!name.equals(SEARCHED)) {
            return given;
        }
        var plain = SearchWords.of(given);
        if (plain.isEmpty()) {
            throw new BadArgument(
                    name, "no word in \"%s\"".formatted(BadArgument.shown(given)), List.of());
        }
        return plain;
    }

    private String text(String given) {
        if (!choices.isEmpty() && !choices.contains(given)) {
            throw new BadArgument(
                    name,
                    "there is no \"%s\"; one of %s"
                            .formatted(BadArgument.shown(given), String.join(", ", choices)),
                    choices);
        }
        if (given.length() > LONGEST) {
            throw new BadArgument(name, "longer than %d characters".formatted(LONGEST), List.of());
        }
        if (!given.codePoints().allMatch(BadArgument::isPlain)) {
            throw new BadArgument(
                    name,
                    "\"%s\" holds a control character; words, please"
                            .formatted(BadArgument.shown(given)),
                    List.of());
        }
        return given;
    }

    private String number(String given) {
        if (!WHOLE.matcher(given).matches()) {
            throw new BadArgument(
                    name,
                    "\"%s\" is not a whole number from 0 to 999999"
                            .formatted(BadArgument.shown(given)),
                    List.of());
        }
        return given;
    }

    private static Type type(String suffix) {
        return switch (suffix) {
            case null -> Type.TEXT;
            case "iri" -> Type.THING;
            default -> Type.valueOf(suffix.toUpperCase(Locale.ROOT));
        };
    }
}

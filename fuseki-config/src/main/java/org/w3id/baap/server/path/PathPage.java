package org.w3id.baap.server.path;

import org.w3id.baap.queries.Code;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.linked.Thing;
import org.w3id.baap.server.site.Frame;
import org.w3id.baap.server.site.Saved;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The path tracer as its template shows it.
 *
 * @param things that can be picked as an end
 * @param paths if both ends are known and are two things
 * @param drawing of these, if there are any
 * @param none what is said instead, if there are none
 */
public record PathPage(
        Frame frame,
        End from,
        End to,
        List<Code> things,
        Optional<Paths> paths,
        Optional<Drawing> drawing,
        Optional<NoPath> none) {

    /** Kinds of things that the plan's links and parts lead to. */
    private static final Set<String> KINDS =
            Set.of(
                    "objective",
                    "outcome",
                    "indicator",
                    "output",
                    "programme",
                    "area",
                    "activity",
                    "instrument",
                    "revision",
                    "line",
                    "goal",
                    "target",
                    "set");

    public PathPage {
        things = List.copyOf(things);
    }

    static PathPage of(Ask ask, Saved saved) {
        var codes = saved.served().codes();
        var things =
                saved.catalogue().get(Paths.QUERY).parameter("from").stream()
                        .flatMap(parameter -> codes.of(parameter).stream())
                        .filter(code -> KINDS.contains(code.kind()))
                        .toList();
        var from = End.of("from", ask.parameter("from").orElse(""), codes, things);
        var to = End.of("to", ask.parameter("to").orElse(""), codes, things);
        var page =
                new PathPage(
                        frame(ask, saved, from, to),
                        from,
                        to,
                        things,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return from.code().isPresent() && to.code().isPresent() && !page.isOneThing()
                ? page.traced(saved, from.code().get(), to.code().get())
                : page;
    }

    private PathPage traced(Saved saved, Code start, Code end) {
        Map<String, Code> byAddress =
                things.stream()
                        .collect(Collectors.toMap(Code::iri, Function.identity(), (a, b) -> a));
        var found =
                Paths.of(
                        saved,
                        start.iri(),
                        end.iri(),
                        address -> Optional.ofNullable(byAddress.get(address)));
        boolean isNone = found.total() == 0;
        return new PathPage(
                frame,
                from,
                to,
                things,
                Optional.of(found),
                isNone ? Optional.empty() : Optional.of(Drawing.of(found.shown())),
                isNone ? Optional.of(NoPath.between(saved, start, end)) : Optional.empty());
    }

    private static Frame frame(Ask ask, Saved saved, End from, End to) {
        var title =
                Stream.of(from, to).allMatch(end -> end.code().isPresent())
                        ? "From %s to %s".formatted(name(from), name(to))
                        : "Paths through the plan";
        var frame =
                Frame.of(title, PathDoor.PATH, ask, saved.served().release())
                        .from(Paths.QUERY)
                        .from("codes")
                        .loading("path.css");
        if (title.startsWith("From")) {
            var asked = "?" + query(from.shown(), to.shown());
            return frame.below(List.of(Frame.Crumb.to("Paths", PathDoor.PATH)))
                    .from("blanket-references")
                    .withRows(Paths.QUERY, asked);
        }
        return frame.withRows("codes", "");
    }

    private static String name(End end) {
        return end.code().map(PathPage::name).orElse("");
    }

    private static String name(Code code) {
        return Stop.of(code.iri(), code.label(), Optional.of(code)).name();
    }

    /** Whether both ends are the same. */
    public boolean isOneThing() {
        return from.code().isPresent() && from.code().equals(to.code());
    }

    /** The page about the thing that a path would begin at. */
    public String own() {
        return from.code().flatMap(code -> Thing.link(code.iri())).orElse("");
    }

    /** The two fields. */
    public List<End> ends() {
        return List.of(from, to);
    }

    /** The way back. */
    public String swapped() {
        return PathDoor.PATH + "?" + query(to.shown(), from.shown());
    }

    /** This page with another thing for one of the ends. */
    public String with(End end, Code choice) {
        return PathDoor.PATH
                + "?"
                + (end.name().equals("from")
                        ? query(choice.full(), to.shown())
                        : query(from.shown(), choice.full()));
    }

    private static String query(String from, String to) {
        return "from=" + encoded(from) + "&to=" + encoded(to);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What stands over the paths: how many, and how far was looked. */
    public String limits() {
        int total = paths.map(Paths::total).orElse(0);
        var found = paths.map(Paths::shown).orElse(List.of()).size();
        var looked = "Paths of up to %d hops, the shortest first: ".formatted(Paths.LONGEST_HOPS);
        return looked
                + (found < total
                        ? "the first %d of %d are shown.".formatted(found, total)
                        : total == 1 ? "1 is found." : total + " are found.");
    }

    /** Everything that is wrong with what was given, in one line; empty if nothing is. */
    String problem() {
        return ends().stream()
                .filter(End::isWrong)
                .map(End::problem)
                .collect(Collectors.joining("; "));
    }
}

package org.w3id.baap.server.questions;

import org.w3id.baap.queries.Audience;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Frame;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The saved queries as a reader finds one: for whom, about what, and what it asks.
 *
 * @param all how many there are
 * @param tag the one whose questions are shown alone, e.g. {@code sdg}
 * @param shown how many are shown; a question for several audiences counts once
 */
public record QuestionsPage(
        Frame frame, int all, List<Tag> tags, Optional<String> tag, long shown, List<Part> parts) {

    /** A subject with how many questions it has. */
    public record Tag(String name, long questions) {}

    /** The questions for one audience, e.g. auditors; a question may be in several. */
    public record Part(String anchor, String title, List<SavedQuery> queries) {
        public Part {
            queries = List.copyOf(queries);
        }
    }

    public QuestionsPage {
        tags = List.copyOf(tags);
        parts = List.copyOf(parts);
    }

    /**
     * All, or those of the request's tag.
     *
     * @throws Refused with 400 and all tags if no question has it
     */
    static QuestionsPage of(QueryList list, Ask ask, Served served) {
        var tag = ask.parameter("tag").filter(name -> !name.isEmpty());
        var tags = tags(list);
        var names = tags.stream().map(Tag::name).toList();
        if (tag.filter(name -> !names.contains(name)).isPresent()) {
            throw new Refused(400, "tag: one of " + String.join(", ", names), links(names));
        }
        var shown =
                list.queries().stream()
                        .filter(q -> tag.isEmpty() || q.tags().contains(tag.get()))
                        .toList();
        return new QuestionsPage(
                Frame.of("Questions", QueryDoor.PATH, ask, served.release())
                        .with(QueryList.DATA)
                        .withGraph("queries", served),
                list.queries().size(),
                tags,
                tag,
                shown.size(),
                Stream.of(Audience.values())
                        .map(audience -> part(audience, shown))
                        .filter(part -> !part.queries().isEmpty())
                        .toList());
    }

    private static List<Tag> tags(QueryList list) {
        Map<String, Long> counts =
                list.queries().stream()
                        .flatMap(q -> q.tags().stream())
                        .collect(
                                Collectors.groupingBy(
                                        Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(e -> new Tag(e.getKey(), e.getValue())).toList();
    }

    private static List<String> links(List<String> tags) {
        return tags.stream().map(tag -> QueryDoor.PATH + "?tag=" + tag).toList();
    }

    private static Part part(Audience audience, List<SavedQuery> queries) {
        return new Part(
                audience.name().toLowerCase(Locale.ROOT),
                switch (audience) {
                    case RESEARCHER -> "For researchers";
                    case INTEGRATOR -> "For other systems";
                    case AUDITOR -> "For auditors";
                },
                queries.stream().filter(q -> q.audience().contains(audience)).toList());
    }
}

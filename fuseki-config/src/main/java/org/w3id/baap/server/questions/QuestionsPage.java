package org.w3id.baap.server.questions;

import org.w3id.baap.queries.Audience;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Frame;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** All saved queries as a reader finds one: for whom, and what it asks. */
public record QuestionsPage(Frame frame, List<Part> parts) {

    /** The questions for one audience, e.g. {@code Auditors}; a question may be in several. */
    public record Part(String anchor, String title, List<SavedQuery> queries) {
        public Part {
            queries = List.copyOf(queries);
        }
    }

    public QuestionsPage {
        parts = List.copyOf(parts);
    }

    static QuestionsPage of(QueryList list, Ask ask, Served served) {
        return new QuestionsPage(
                Frame.of("Questions", QueryDoor.PATH, ask, served.release())
                        .with(
                                List.of(
                                        new Frame.Data(
                                                "JSON",
                                                "application/json",
                                                QueryDoor.PATH + "?format=json"))),
                Stream.of(Audience.values()).map(audience -> part(audience, list)).toList());
    }

    private static Part part(Audience audience, QueryList list) {
        var word = audience.name().toLowerCase(Locale.ROOT);
        return new Part(
                word,
                audience.name().charAt(0) + word.substring(1) + "s",
                list.queries().stream().filter(q -> q.audience().contains(audience)).toList());
    }
}

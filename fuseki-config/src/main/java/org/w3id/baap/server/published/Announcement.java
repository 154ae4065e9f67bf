package org.w3id.baap.server.published;

import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.release.Release;
import org.w3id.baap.server.release.ReleaseFile;
import org.w3id.baap.server.served.Served;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A release as it is announced.
 *
 * @param time when the newest edition in it was made, as its source's description says: {@code
 *     "2017"^^xsd:gYear} is the beginning of that year; 1970 if none says
 */
record Announcement(Release release, OffsetDateTime time, List<ReleaseFile> files) {

    // <…/id/baap-2017-draft> <http://purl.org/dc/terms/created> "2017"^^…
    private static final Pattern CREATED =
            Pattern.compile(
                    "<"
                            + Pattern.quote(Addresses.id())
                            + "/[^/>]+> <http://purl\\.org/dc/terms/created> \"(?<time>[^\"]+)\".*");

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    /** All of them, so that the list is made once. */
    record All(List<Announcement> newestFirst) {

        static All of(Served served) {
            var order =
                    Comparator.<Announcement, OffsetDateTime>comparing(Announcement::time)
                            .thenComparing(one -> one.release().equals(served.release()))
                            .reversed()
                            .thenComparing(one -> one.release().hash());
            return new All(
                    served.once(Dumps.class, Dumps::of).releases().values().stream()
                            .map(Announcement::of)
                            .sorted(order)
                            .toList());
        }
    }

    static Announcement of(Release release) {
        try (var lines = Files.lines(release.data())) {
            var time =
                    lines.map(CREATED::matcher)
                            .filter(Matcher::matches)
                            .map(line -> time(line.group("time")))
                            .max(Comparator.naturalOrder())
                            .orElse(time("1970"));
            return new Announcement(release, time, release.files());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + release.data(), e);
        }
    }

    // "2017", "2017-10", "2017-10-09", "2017-10-09T10:00:00Z"
    private static OffsetDateTime time(String text) {
        return switch (text.length()) {
            case YEAR -> midnight(Year.parse(text).atDay(1));
            case MONTH -> midnight(YearMonth.parse(text).atDay(1));
            case DAY -> midnight(LocalDate.parse(text));
            default -> OffsetDateTime.parse(text);
        };
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}

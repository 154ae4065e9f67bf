package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Span;

import java.util.List;
import java.util.Optional;

/**
 * Products and services that ITU-D delivers, e.g. {@code Output 2.3} with everything its section
 * holds.
 *
 * @param title as its own heading prints it; as the objective's table does, if it has no section
 * @param extents from the line {@code Output 2.3} to the end of its last line, for each section so
 *     headed; empty if only the table names it
 * @param programmes most often one; none in Objective 1
 * @param areas numbered through the output
 * @param activities every bulleted statement, numbered through the output
 * @param references the paragraphs of its reference section
 */
public record Output(
        Code code,
        Optional<Wording> title,
        List<Span> extents,
        List<Programme> programmes,
        List<AreaOfWork> areas,
        List<Activity> activities,
        List<Gap> gaps,
        List<ReferenceParagraph> references) {

    public Output {
        extents = List.copyOf(extents);
        programmes = List.copyOf(programmes);
        areas = List.copyOf(areas);
        activities = List.copyOf(activities);
        gaps = List.copyOf(gaps);
        references = List.copyOf(references);
    }

    /** An output of which the text says no more than an objective's table does. */
    static Output of(Listing listing) {
        return new Output(
                listing.code(),
                Optional.of(listing.title()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** With the given title, if its own section has none. */
    Output titledAs(Wording listed) {
        return new Output(
                code,
                title.or(() -> Optional.of(listed)),
                extents,
                programmes,
                areas,
                activities,
                gaps,
                references);
    }

    /** Whether the text has a section for it, e.g. not if only the objective's table lists it. */
    public boolean hasSection() {
        return !extents.isEmpty();
    }

    /** Whether the words stand in its section. */
    public boolean contains(Span words) {
        return extents.stream().anyMatch(extent -> extent.contains(words));
    }
}

package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Span;

import java.util.List;
import java.util.Optional;

/**
 * Products and services that ITU-D delivers, e.g. {@code Output 2.3} with everything its section
 * holds.
 *
 * @param title as its own heading prints it; as the objective's table does, if it has no section
 * @param extent from the line {@code Output 2.3} to the end of its last line; empty if only the
 *     table names it
 * @param programmes most often one; none in Objective 1
 * @param activities every bulleted statement, numbered through the output
 * @param references the paragraphs of its reference section
 */
public record Output(
        Code code,
        Optional<Wording> title,
        Optional<Span> extent,
        List<Programme> programmes,
        List<Activity> activities,
        List<Gap> gaps,
        List<ReferenceParagraph> references) {

    public Output {
        programmes = List.copyOf(programmes);
        activities = List.copyOf(activities);
        gaps = List.copyOf(gaps);
        references = List.copyOf(references);
    }
}

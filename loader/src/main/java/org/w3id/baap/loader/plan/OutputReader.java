package org.w3id.baap.loader.plan;

import static org.w3id.baap.loader.plan.Block.Kind.AREA;
import static org.w3id.baap.loader.plan.Block.Kind.HEADING;

import org.w3id.baap.loader.text.Line;
import org.w3id.baap.loader.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the section of one output, from {@code Output 2.1} to the next output or objective. */
final class OutputReader {

    // "A final report is produced by each WTDC. It includes the following items:"
    private static final Pattern REPORT_CONTENTS =
            Pattern.compile("\\breports?\\b.*:$", Pattern.CASE_INSENSITIVE);

    private final List<Programme> programmes = new ArrayList<>();
    private final List<AreaOfWork> areas = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<ReferenceParagraph> references = new ArrayList<>();
    private Optional<Wording> title = Optional.empty();
    private Optional<Line> lastHeading = Optional.empty();
    private boolean inArea;
    private boolean listsAReport;

    private OutputReader() {}

    /** Reads an output from the blocks of its sections, each with its heading first. */
    static Output read(List<List<Block>> sections) {
        var reader = new OutputReader();
        for (var section : sections) {
            for (int i = 0; i < section.size(); i++) {
                reader.read(section, i);
            }
        }
        return new Output(
                Code.of(sections.getFirst().getFirst().key()),
                reader.title,
                sections.stream().map(OutputReader::extent).toList(),
                reader.programmes,
                reader.areas,
                reader.activities,
                reader.gaps,
                reader.references);
    }

    private static Span extent(List<Block> section) {
        var inked = section.stream().filter(block -> !block.isBlank()).toList();
        return inked.getFirst().line().span().to(inked.getLast().line().span());
    }

    private void read(List<Block> section, int index) {
        var block = section.get(index);
        if (block.kind().isHeading()) {
            lastHeading = Optional.of(block.line()).filter(h -> block.kind() == HEADING);
            inArea = block.kind() == AREA;
        }
        switch (block.kind()) {
            case OUTPUT, OUTPUT_TITLE -> title(block.body());
            case PROGRAMME -> programme(block.body());
            case AREA -> areas.add(area(block.body()));
            case SLOT -> gaps.addAll(SlotReader.read(block, under(section, index)));
            case REFERENCE -> references.add(new ReferenceParagraph(block.body(), lastHeading));
            case BULLET, ITEM -> activity(block.body());
            case NARRATIVE -> listsAReport = REPORT_CONTENTS.matcher(block.line().plain()).find();
            default -> {}
        }
    }

    private void title(Line body) {
        if (title.isEmpty() && !body.text().isEmpty()) {
            title = Optional.of(Wording.of(body));
        }
    }

    private void programme(Line name) {
        if (!name.text().isEmpty()) {
            programmes.add(new Programme(programmes.size() + 1, Wording.of(name)));
        }
    }

    private AreaOfWork area(Line heading) {
        return new AreaOfWork(areas.size() + 1, Wording.of(heading), programme());
    }

    private void activity(Line body) {
        activities.add(
                new Activity(
                        activities.size() + 1,
                        Wording.of(body),
                        programme(),
                        inArea ? Optional.of(areas.size()) : Optional.empty(),
                        listsAReport));
    }

    /** The programme that the text speaks of here. */
    private Optional<Integer> programme() {
        return programmes.isEmpty() ? Optional.empty() : Optional.of(programmes.size());
    }

    /** The blocks up to the next heading. */
    private static List<Block> under(List<Block> section, int index) {
        int end = index + 1;
        while (end < section.size() && !section.get(end).kind().isHeading()) {
            end++;
        }
        return section.subList(index + 1, end);
    }
}

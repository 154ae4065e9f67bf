package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the section of one output, from {@code Output 2.1} to the next output or objective. */
final class OutputReader {

    // "A final report is produced by each WTDC. It includes the following items:"
    private static final Pattern REPORT_CONTENTS =
            Pattern.compile("\\breports?\\b.*:$", Pattern.CASE_INSENSITIVE);

    private final List<Block> blocks;
    private final List<Programme> programmes = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<ReferenceParagraph> references = new ArrayList<>();
    private Optional<Wording> title = Optional.empty();
    private Optional<Line> referenceHeading = Optional.empty();
    private boolean inArea;
    private boolean inReferences;
    private boolean listsAReport;

    private OutputReader(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Reads an output from its blocks, the heading first. */
    static Output read(List<Block> blocks) {
        var reader = new OutputReader(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            reader.read(i);
        }
        return reader.output();
    }

    private Output output() {
        var inked = blocks.stream().filter(block -> !block.isBlank()).toList();
        var extent = inked.getFirst().line().span().to(inked.getLast().line().span());
        return new Output(
                Code.of(blocks.getFirst().number().orElseThrow()),
                title,
                Optional.of(extent),
                programmes,
                activities,
                gaps,
                references);
    }

    private void read(int index) {
        var block = blocks.get(index);
        if (block.kind().isHeading()) {
            inReferences =
                    block.kind() == Block.Kind.REFERENCES
                            || inReferences && block.kind() == Block.Kind.HEADING;
            inArea = block.kind() == Block.Kind.AREA;
        }
        switch (block.kind()) {
            case OUTPUT, OUTPUT_TITLE -> title(block.body());
            case PROGRAMME -> programmes.add(programme(block.body(), programmes.size() + 1));
            case AREA -> area(block.body());
            case SLOT -> gaps.addAll(SlotReader.read(block, under(index)));
            case HEADING -> referenceHeading = Optional.of(block.line()).filter(h -> inReferences);
            case REFERENCES -> referenceHeading = Optional.empty();
            case REFERENCE ->
                    references.add(new ReferenceParagraph(block.body(), referenceHeading));
            case BULLET -> activity(block.body());
            case NARRATIVE -> listsAReport = REPORT_CONTENTS.matcher(block.line().plain()).find();
            default -> {}
        }
    }

    private void title(Line body) {
        if (!body.text().isEmpty()) {
            title = Optional.of(Wording.of(body));
        }
    }

    private static Programme programme(Line title, int number) {
        return new Programme(number, Wording.of(title), List.of());
    }

    private void area(Line heading) {
        if (programmes.isEmpty()) {
            return;
        }
        var area = new AreaOfWork(areas() + 1, Wording.of(heading));
        var last = programmes.removeLast();
        var areas = new ArrayList<>(last.areas());
        areas.add(area);
        programmes.add(new Programme(last.number(), last.title(), areas));
    }

    private void activity(Line body) {
        var programme = programmes.isEmpty() ? Optional.<Programme>empty() : last();
        int areas = areas();
        activities.add(
                new Activity(
                        activities.size() + 1,
                        Wording.of(body),
                        programme.map(Programme::number),
                        inArea && areas > 0 ? Optional.of(areas) : Optional.empty(),
                        listsAReport));
    }

    private int areas() {
        return programmes.stream().mapToInt(p -> p.areas().size()).sum();
    }

    private Optional<Programme> last() {
        return Optional.of(programmes.getLast());
    }

    /** The blocks up to the next heading. */
    private List<Block> under(int index) {
        int end = index + 1;
        while (end < blocks.size() && !blocks.get(end).kind().isHeading()) {
            end++;
        }
        return blocks.subList(index + 1, end);
    }
}

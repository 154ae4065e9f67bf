package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what stands under {@code Relevant regional initiatives} and {@code Study group Questions}:
 * a slot whose cell is empty is a gap.
 */
final class SlotReader {

    static final String REGIONAL_INITIATIVES = "regional-initiatives";
    static final String STUDY_GROUP_QUESTIONS = "study-group-questions";

    // "Question 1/1: Broadband", "AFR1: Broadband in Africa"
    private static final Pattern CONTENT =
            Pattern.compile("\\b(?:Questions?\\s*|Q\\.?\\s*|[A-Z]{3}\\s*)\\d");

    private SlotReader() {}

    /** Whether a table under the heading declares slots and fills none. */
    static boolean isEmpty(Block heading, Table table) {
        int header = 1;
        long labels = table.cells().stream().filter(cell -> !cell.isBlank()).count();
        long gaps = gaps(slot(heading), table.cells()).size();
        return labels > 0 && labels <= gaps + header && !table.cells().getFirst().isBlank();
    }

    private static String slot(Block heading) {
        return heading.body().plain().toLowerCase(Locale.ROOT).contains("region")
                ? REGIONAL_INITIATIVES
                : STUDY_GROUP_QUESTIONS;
    }

    /** The gaps under one heading; a heading with nothing under it is a gap itself. */
    static List<Gap> read(Block heading, List<Block> under) {
        var slot = slot(heading);
        if (under.isEmpty()) {
            return List.of(new Gap(slot, Optional.empty(), Wording.of(heading.line())));
        }
        var gaps = new ArrayList<Gap>();
        for (var table : Table.in(under)) {
            gaps.addAll(gaps(slot, table.cells()));
        }
        return gaps;
    }

    /**
     * A label is a gap if the cell behind it is empty or missing; the header has a label behind it.
     */
    private static List<Gap> gaps(String slot, List<Table.Cell> cells) {
        var gaps = new ArrayList<Gap>();
        for (int i = 0; i < cells.size(); i++) {
            boolean empty = i + 1 == cells.size() || cells.get(i + 1).isBlank();
            if (!cells.get(i).isBlank() && empty && !isContent(cells, i)) {
                var label = cells.get(i).wording();
                gaps.add(new Gap(slot, region(label), label));
            }
        }
        return gaps;
    }

    /** What fills a region's cell is no label: {@code AFR Region}, {@code Initiative 1: …}. */
    private static boolean isContent(List<Table.Cell> cells, int at) {
        if (CONTENT.matcher(Plain.of(cells.get(at).wording().text())).find()) {
            return true;
        }
        return at > 0
                && !cells.get(at - 1).isBlank()
                && region(cells.get(at - 1).wording()).isPresent()
                && region(cells.get(at).wording()).isEmpty();
    }

    private static Optional<String> region(Wording label) {
        return Region.named(Plain.of(label.text())).map(Region::slug);
    }
}

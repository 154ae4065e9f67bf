package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Line;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of the text as its cells in reading order; the text marks a cell by a tab and says
 * nothing of rows.
 */
record Table(List<Cell> cells) {

    Table {
        cells = List.copyOf(cells);
    }

    /** The lines of one cell, without blank ones, e.g. the three indicators of Outcome 2.1. */
    record Cell(List<Line> lines) {

        Cell {
            lines = List.copyOf(lines);
        }

        boolean isBlank() {
            return lines.isEmpty();
        }

        /** All lines as one wording; only of a cell that is not blank. */
        Wording wording() {
            return lines.stream().map(Wording::of).reduce(Wording::and).orElseThrow();
        }
    }

    /** Every table among these blocks: a run of cells that no other line interrupts. */
    static List<Table> in(List<Block> blocks) {
        var tables = new ArrayList<Table>();
        var cells = new ArrayList<Cell>();
        var lines = new ArrayList<Line>();
        boolean open = false;
        for (var block : blocks) {
            if (block.kind() != Block.Kind.CELL_LINE && open) {
                cells.add(new Cell(lines));
                lines.clear();
            }
            open = block.kind().isCell();
            if (open && !block.isBlank()) {
                lines.add(block.line());
            }
            if (!open && !cells.isEmpty()) {
                tables.add(new Table(cells));
                cells.clear();
            }
        }
        if (open) {
            cells.add(new Cell(lines));
        }
        if (!cells.isEmpty()) {
            tables.add(new Table(cells));
        }
        return List.copyOf(tables);
    }
}

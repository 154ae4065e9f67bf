package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Line;

import java.util.Optional;

/**
 * One line of the plan and what it is, e.g. the bullet {@code · Action plan}.
 *
 * @param line as printed, without white space at its ends
 * @param body the same without bullet, number or key word, e.g. {@code Action plan}
 * @param number the printed number of a numbered heading, objective or output
 */
record Block(Kind kind, Line line, Line body, Optional<Line> number) {

    enum Kind {
        /** {@code PART C}. */
        PART,
        /** {@code Section 2 – Objectives and outputs}. */
        SECTION,
        /** {@code Objective 1 – Coordination: Foster …}. */
        OBJECTIVE,
        /** {@code Output 1.1}. */
        OUTPUT,
        /** The line under it that gives the output its title. */
        OUTPUT_TITLE,
        /** {@code 1. Background}. */
        NUMBERED,
        /** {@code 6. References to WTDC Resolutions, WSIS Action Lines and …}. */
        REFERENCES,
        /** {@code Programme: Cybersecurity}. */
        PROGRAMME,
        /** {@code Relevant regional initiatives} or {@code Study group Questions}. */
        SLOT,
        /** {@code Rural communications}, under the main areas of work. */
        AREA,
        /** Any other short line that stands as a heading, e.g. {@code WSIS action lines}. */
        HEADING,
        /** {@code · Action plan}. */
        BULLET,
        /** {@code 1. In Output 2.1, under “Broadband networks …}: a numbered sentence. */
        ITEM,
        /** The first line of a table's cell; its body is empty if the cell is. */
        CELL,
        /** A further line of the cell before it. */
        CELL_LINE,
        /** A paragraph of a reference section. */
        REFERENCE,
        NARRATIVE;

        boolean isHeading() {
            return compareTo(HEADING) <= 0;
        }

        /** Whether it ends the section of an objective or output. */
        boolean isElement() {
            return compareTo(OUTPUT) <= 0;
        }

        boolean isCell() {
            return this == CELL || this == CELL_LINE;
        }
    }

    static Block of(Kind kind, Line line) {
        return new Block(kind, line.strip(), line.strip(), Optional.empty());
    }

    static Block of(Kind kind, Line line, Line body) {
        return new Block(kind, line.strip(), body.strip(), Optional.empty());
    }

    /** The number of an objective, e.g. {@code 2} for "II", or the code of an output. */
    String key() {
        var printed = number.orElseThrow().text();
        return kind == Kind.OUTPUT
                ? Code.of(printed).toString()
                : Integer.toString(Numbering.value(printed));
    }

    /** The same with a further line, which goes on with it. */
    Block and(Line whole) {
        int from = line.text().length() - body.text().length();
        return new Block(kind, whole, whole.piece(from, whole.text().length()).strip(), number);
    }

    boolean isBlank() {
        return line.text().isEmpty();
    }
}

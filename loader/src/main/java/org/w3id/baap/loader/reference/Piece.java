package org.w3id.baap.loader.reference;

/** A stretch of a sentence and the part it plays, in char indexes, e.g. a COMMA. */
record Piece(Kind kind, Turn turn, int from, int to) {

    Piece as(Kind other) {
        return new Piece(other, turn, from, to);
    }
}

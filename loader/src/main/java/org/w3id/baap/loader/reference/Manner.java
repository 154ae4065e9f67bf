package org.w3id.baap.loader.reference;

/**
 * How a sentence is read: in a reference section every word counts; in prose a code counts only in
 * a list that follows its noun at once, and the rest is not looked at.
 */
enum Manner {
    REFERENCES,
    PROSE,
    /** Prose in which "Goal 1" is a goal of Connect 2020. */
    CONNECT_PROSE;

    boolean isProse() {
        return this != REFERENCES;
    }
}

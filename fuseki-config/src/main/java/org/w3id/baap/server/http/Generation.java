package org.w3id.baap.server.http;

import java.util.function.Supplier;

/** What all answers have in common until the next release: where they are kept, and their tag. */
public interface Generation {

    /** Differs between releases and between builds of the software, e.g. {@code c74ae8bb….9f3c}. */
    String tag();

    /** The answers that were made from it. */
    AnswerCache answers();

    /** Runs what reads from it, so that it sees one state all through. */
    <T> T reading(Supplier<T> question);
}

package org.w3id.baap.loader.reference;

/** What part a piece plays in a sentence, e.g. "PP Resolutions" is a NOUN, "25" an ITEM. */
enum Kind {
    NOUN,
    ITEM,
    COMMA,
    AND,
    COLON,
    OPEN,
    CLOSE,
    VERB,
    PREPOSITION,
    PARTICLE,
    PHRASE,
    STOP,
    UNREAD
}

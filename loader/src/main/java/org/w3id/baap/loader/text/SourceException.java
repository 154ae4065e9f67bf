package org.w3id.baap.loader.text;

/**
 * A source that cannot be read at all; the message is the one line a user sees, e.g. {@code
 * plan.txt: not UTF-8 at byte 1042: save it as UTF-8}.
 */
public final class SourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SourceException(String message) {
        super(message);
    }
}

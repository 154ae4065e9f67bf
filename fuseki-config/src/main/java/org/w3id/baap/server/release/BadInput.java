package org.w3id.baap.server.release;

/**
 * Something given that cannot be worked with; the message is the one line a user sees, e.g. {@code
 * release/4f…: data.nq is damaged: its SHA-256 is 90…}.
 */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadInput(String message) {
        super(message);
    }
}

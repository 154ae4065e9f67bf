package org.w3id.baap.server;

/**
 * A store did not take the release; the message is the one line that says why, e.g. {@code …
 * answers 401: …}.
 */
public final class PushException extends Exception {

    private static final long serialVersionUID = 1;

    PushException(String message) {
        super(message);
    }

    PushException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.w3id.baap.server;

/**
 * The server cannot start; the message is the one line that says why, e.g. {@code port 3030 is
 * taken: …}.
 */
public final class ServerException extends Exception {

    private static final long serialVersionUID = 1;

    ServerException(String message) {
        super(message);
    }

    ServerException(String message, Throwable cause) {
        super(message, cause);
    }
}

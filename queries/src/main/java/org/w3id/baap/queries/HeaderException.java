package org.w3id.baap.queries;

/** A saved query whose file is not in order, e.g. {@code unknown key "colums"}. */
public final class HeaderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HeaderException(String message) {
        super(message);
    }

    HeaderException(String message, Throwable cause) {
        super(message, cause);
    }
}

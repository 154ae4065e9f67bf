package org.w3id.baap.server.command;

/** Stub. */
final class Wiring {
    private Wiring() {}

    static Parts parts() {
        throw new UnsupportedOperationException();
    }
}

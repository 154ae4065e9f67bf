package org.w3id.baap.server;

import java.net.URI;

/**
 * How a release is served.
 *
 * @param host the name of the address to listen on, e.g. {@code localhost}
 * @param port 0 for a free one
 * @param store where the data is kept
 */
public record Settings(String host, int port, Store store) {

    /** Where the data of a release is kept. */
    public sealed interface Store {

        /** In this process, as fast as can be. */
        record Memory() implements Store {}

        /** In a TDB2 store beside the release, for data larger than memory. */
        record Disk() implements Store {}

        /**
         * In another SPARQL 1.1 service that holds the same release, e.g. after {@code baap push}.
         */
        record Backend(URI service) implements Store {}
    }

    /** On the loopback address, in memory. */
    public static Settings local(int port) {
        return new Settings("localhost", port, new Store.Memory());
    }
}

package org.w3id.baap.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** An answer that has been made: its headers, and its bytes, compressed when first wanted so. */
final class Ready {

    /** Shorter ones are not worth it. */
    private static final int LEAST_COMPRESSED_BYTES = 1000;

    private final String contentType;
    private final String tag;
    private final List<String> links;
    private final Optional<String> location;
    private final byte[] bytes;
    private volatile byte[] compressed;

    Ready(Reply.Representation from, String tag) {
        this.contentType = Form.contentType(from.choice().mediaType());
        this.tag = tag;
        this.links = from.links();
        this.location = from.location();
        this.bytes = from.body().bytes();
    }

    String contentType() {
        return contentType;
    }

    String tag() {
        return tag;
    }

    List<String> links() {
        return links;
    }

    Optional<String> location() {
        return location;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isWorthCompressing() {
        return bytes.length >= LEAST_COMPRESSED_BYTES;
    }

    byte[] compressed() {
        if (compressed == null) {
            compressed = compress(bytes);
        }
        return compressed;
    }

    private static byte[] compress(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 4);
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** About the memory it takes, the compressed form included. */
    int weight() {
        return bytes.length + bytes.length / 4 + 500;
    }
}

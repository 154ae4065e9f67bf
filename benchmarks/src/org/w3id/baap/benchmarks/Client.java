package org.w3id.baap.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** A client that costs little itself: one request at a time on a connection that stays open. */
final class Client {

    private static final int LONGEST_WAIT_MILLIS = 10_000;

    /** What came back and after how long, from the request's first byte to the answer's last. */
    record Answer(int status, byte[] body, String etag, long nanos) {}

    Answer get(String url, String accept, String... headers) throws IOException {
        var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
        connection.setReadTimeout(LONGEST_WAIT_MILLIS);
        connection.setRequestProperty("Accept", accept);
        for (int i = 0; i < headers.length; i += 2) {
            connection.setRequestProperty(headers[i], headers[i + 1]);
        }
        long begin = System.nanoTime();
        int status = connection.getResponseCode();
        byte[] body =
                read(status < 400 ? connection.getInputStream() : connection.getErrorStream());
        long nanos = System.nanoTime() - begin;
        return new Answer(status, body, connection.getHeaderField("ETag"), nanos);
    }

    private static byte[] read(InputStream stream) throws IOException {
        if (stream == null) {
            return new byte[0];
        }
        try (stream) {
            return stream.readAllBytes();
        }
    }
}

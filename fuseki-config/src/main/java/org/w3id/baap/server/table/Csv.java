package org.w3id.baap.server.table;

import org.apache.commons.csv.CSVFormat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables that no query gives, as CSV (RFC 4180) in UTF-8: heads first, each line ended by CRLF. */
public final class Csv {

    private Csv() {}

    /**
     * Writes one.
     *
     * @param rows each as long as the heads
     */
    public static byte[] of(List<String> heads, List<List<String>> rows) {
        var text = new StringBuilder();
        try (var printer = CSVFormat.RFC4180.print(text)) {
            printer.printRecord(heads);
            printer.printRecords(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

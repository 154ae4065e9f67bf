package org.w3id.baap.server.matrix;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.server.matrix.MatrixRows.Value;
import org.w3id.baap.server.release.Software;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The matrix as a workbook of three sheets: the coverage, the sentences behind it, and what this
 * is. The same bytes whenever a release is asked for the same.
 */
record CoverageBook(Coverage coverage, MatrixRows matrix, MatrixRows sentences) {

    private static final int LONGEST_TEXT = 32_767;
    private static final int WIDTH_UNIT = 256;

    static CoverageBook of(Coverage coverage) {
        var matrix = coverage.matrix();
        return new CoverageBook(
                coverage, MatrixRows.of(matrix), SentenceRows.of(coverage.saved(), matrix));
    }

    byte[] bytes() {
        try (var book = new XSSFWorkbook()) {
            var text = book.createCellStyle();
            text.setWrapText(true);
            text.setQuotePrefixed(true);
            var head = book.createCellStyle();
            head.cloneStyleFrom(text);
            var bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            fill(book.createSheet("Coverage"), matrix, head, text, List.of(11, 10, 60), 3);
            fill(
                    book.createSheet("Sentences"),
                    sentences,
                    head,
                    text,
                    List.of(10, 10, 40, 24, 90, 10, 10, 55, 40, 55, 55, 70),
                    1);
            fill(book.createSheet("About"), about(), head, text, List.of(16, 110), 1);
            var made = coverage.saved().served().release().made();
            book.getProperties()
                    .getCoreProperties()
                    .setCreated(
                            Optional.of(Date.from(made.atStartOfDay(ZoneOffset.UTC).toInstant())));
            var out = new ByteArrayOutputStream();
            book.write(out);
            return Packed.withoutTimes(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a workbook", e);
        }
    }

    private MatrixRows about() {
        var release = coverage.saved().served().release();
        var wanted = coverage.wanted();
        return new MatrixRows(
                List.of("what", "value"),
                List.of(
                        words("title", "Coverage of the Sustainable Development Goals in the plan"),
                        words("notice", Software.NOTICE),
                        words("release", release.hash()),
                        words("made", release.made().toString()),
                        words("query", Addresses.BASE + "query/" + wanted.by().query()),
                        words("page", Addresses.BASE + wanted.link().substring(1)),
                        words(
                                "a number",
                                wanted.isOpened()
                                        ? "how many targets of the goal, or outputs that name the target"
                                        : "how many targets of the goal are named"),
                        words("goal only", "the goal is named, no target of it"),
                        words(
                                "monitoring of all",
                                "names no goal; said to be relevant to the monitoring of all, in no count")));
    }

    private static List<Value> words(String name, String text) {
        return List.of(new Value.Words(name), new Value.Words(text));
    }

    /** Widths in characters; further columns have those of a number. */
    private static void fill(
            Sheet sheet,
            MatrixRows table,
            CellStyle head,
            CellStyle text,
            List<Integer> widths,
            int frozenColumns) {
        var first = sheet.createRow(0);
        IntStream.range(0, table.heads().size())
                .forEach(i -> write(first.createCell(i), table.heads().get(i), head));
        for (var values : table.rows()) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            IntStream.range(0, values.size())
                    .forEach(
                            i -> {
                                switch (values.get(i)) {
                                    case Value.Number(var number) ->
                                            row.createCell(i).setCellValue(number);
                                    case Value.Words(var words) when words.isEmpty() -> {}
                                    case Value.Words(var words) ->
                                            write(row.createCell(i), words, text);
                                }
                            });
        }
        sheet.setDefaultColumnWidth(9);
        IntStream.range(0, Math.min(widths.size(), table.heads().size()))
                .forEach(i -> sheet.setColumnWidth(i, widths.get(i) * WIDTH_UNIT));
        sheet.createFreezePane(frozenColumns, 1);
    }

    private static void write(Cell cell, String words, CellStyle style) {
        cell.setCellValue(words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT) : words);
        cell.setCellStyle(style);
    }
}

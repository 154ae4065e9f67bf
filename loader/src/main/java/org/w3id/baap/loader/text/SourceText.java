package org.w3id.baap.loader.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of one source, e.g. the 97,198 code points of {@code baap-2017-draft.txt}.
 *
 * <p>A byte order mark is not part of it, and CRLF or a lone CR is one line feed. Everything else,
 * odd spaces included, stays as it is, so that positions can be checked against the file.
 */
public final class SourceText {

    private final String content;
    private final int[] codePoints;
    private final List<Line> lines;

    private SourceText(String content) {
        this.content = content;
        this.codePoints = content.codePoints().toArray();
        this.lines = split(content);
    }

    /** The text of a string, e.g. of a test. */
    public static SourceText of(String raw) {
        var text = raw.startsWith("\ufeff") ? raw.substring(1) : raw;
        return new SourceText(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /**
     * Reads a UTF-8 file.
     *
     * @throws SourceException if it is missing, empty, binary or not UTF-8; the message says where
     */
    public static SourceText read(Path file) {
        byte[] bytes = bytes(file);
        var text = of(decode(file, bytes));
        int nul = text.content.indexOf('\0');
        if (nul >= 0) {
            throw new SourceException(
                    "%s: not a text: a NUL byte in line %s; give the plan as plain UTF-8 text"
                            .formatted(file, lineOf(text.content, nul)));
        }
        if (text.content.isBlank()) {
            throw new SourceException(file + ": empty; give the plan as plain UTF-8 text");
        }
        return text;
    }

    public List<Line> lines() {
        return lines;
    }

    /** How many code points the text has. */
    public int length() {
        return codePoints.length;
    }

    /** The characters of a span, exactly as printed. */
    public String slice(Span span) {
        return slice(span.start(), span.end());
    }

    /** The characters from one code point position to another, cut at the ends of the text. */
    public String slice(int start, int end) {
        int from = Math.clamp(start, 0, codePoints.length);
        int to = Math.clamp(end, from, codePoints.length);
        return new String(codePoints, from, to - from);
    }

    /** From the start of one piece to the end of a later one, with the line ends between them. */
    public Line from(Line first, Line last) {
        return new Line(first.number(), first.start(), slice(first.start(), end(last)));
    }

    private static int end(Line line) {
        return line.start() + line.text().codePointCount(0, line.text().length());
    }

    /** The number of the line that holds the given code point position, from 1. */
    public int lineNumber(int position) {
        int number = 1;
        for (int i = 0; i < Math.min(position, codePoints.length); i++) {
            number += codePoints[i] == '\n' ? 1 : 0;
        }
        return number;
    }

    /** The whole text. */
    public String content() {
        return content;
    }

    private static List<Line> split(String content) {
        var lines = new ArrayList<Line>();
        int start = 0;
        for (String text : content.split("\n", -1)) {
            lines.add(new Line(lines.size() + 1, start, text));
            start += text.codePointCount(0, text.length()) + 1;
        }
        return List.copyOf(lines);
    }

    private static byte[] bytes(Path file) {
        if (!Files.exists(file)) {
            throw new SourceException(file + ": no such file; give the path of the plan's text");
        }
        if (Files.isDirectory(file)) {
            throw new SourceException(file + ": a directory; give the path of the plan's text");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new SourceException(file + ": cannot be read: " + e.getMessage());
        }
    }

    private static String decode(Path file, byte[] bytes) {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        var decoded = out.flip().toString();
        if (result.isError()) {
            throw new SourceException(
                    "%s: not UTF-8 at byte %s (line %s): save it as UTF-8"
                            .formatted(file, in.position(), lineOf(decoded, decoded.length())));
        }
        return decoded;
    }

    private static int lineOf(String text, int index) {
        return (int) text.substring(0, index).chars().filter(c -> c == '\n').count() + 1;
    }
}

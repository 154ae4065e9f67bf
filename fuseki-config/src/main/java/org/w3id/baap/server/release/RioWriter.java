package org.w3id.baap.server.release;

import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.base.CoreDatatype;
import org.eclipse.rdf4j.model.datatypes.XMLDatatypeUtil;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Writes sorted statements through Rio, the same bytes on every machine. */
final class RioWriter {

    private RioWriter() {}

    /** Turtle, TriG or JSON-LD, with the prefixes that are used. */
    static void write(Collection<Statement> statements, RDFFormat format, Path file)
            throws IOException {
        var text = new StringWriter();
        write(statements, format, text);
        // Rio ends lines the way the machine does.
        Files.writeString(file, text.toString().replace(System.lineSeparator(), "\n"));
    }

    /** Canonical N-Quads: one statement a line, lines in the order of their UTF-8 bytes. */
    static void writeNQuads(Collection<Statement> statements, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (byte[] line : lines(statements)) {
                out.write(new String(line, StandardCharsets.UTF_8));
                out.write('\n');
            }
        }
    }

    private static Collection<byte[]> lines(Collection<Statement> statements) {
        var text = new StringWriter();
        var writer = Rio.createWriter(RDFFormat.NQUADS, text);
        run(writer, statements);
        var lines = new TreeSet<byte[]>(Arrays::compareUnsigned);
        for (String line : text.toString().split("\n")) {
            if (!line.isEmpty()) {
                lines.add(escapeControls(line).getBytes(StandardCharsets.UTF_8));
            }
        }
        return lines;
    }

    // Rio leaves these as they are; canonical N-Quads escapes them. They stand only in literals.
    private static String escapeControls(String line) {
        if (line.chars().noneMatch(RioWriter::isControl)) {
            return line;
        }
        var escaped = new StringBuilder();
        for (char c : line.toCharArray()) {
            switch (c) {
                case '\b' -> escaped.append("\\b");
                case '\f' -> escaped.append("\\f");
                default -> {
                    if (isControl(c)) {
                        escaped.append("\\u00")
                                .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                                .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
                    } else {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }

    private static boolean isControl(int c) {
        return c < ' ' || c == 0x7f;
    }

    private static void write(Collection<Statement> statements, RDFFormat format, Writer out) {
        var writer = Rio.createWriter(format, out);
        writer.set(BasicWriterSettings.PRETTY_PRINT, statements.stream().allMatch(RioWriter::safe));
        writer.set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
        run(writer, statements);
    }

    private static void run(RDFWriter writer, Collection<Statement> statements) {
        writer.startRDF();
        Prefixes.usedIn(statements)
                .forEach(n -> writer.handleNamespace(n.getPrefix(), n.getName()));
        statements.forEach(writer::handleStatement);
        writer.endRDF();
    }

    // Pretty Turtle writes "007"^^xsd:integer as 7, which is another literal.
    private static boolean safe(Statement statement) {
        if (!(statement.getObject() instanceof Literal literal)) {
            return true;
        }
        if (!ABBREVIATED.contains(literal.getCoreDatatype())) {
            return true;
        }
        return XMLDatatypeUtil.isValidValue(literal.getLabel(), literal.getDatatype())
                && XMLDatatypeUtil.normalize(literal.getLabel(), literal.getDatatype())
                        .equals(literal.getLabel());
    }

    private static final List<CoreDatatype> ABBREVIATED =
            List.of(
                    CoreDatatype.XSD.INTEGER,
                    CoreDatatype.XSD.DECIMAL,
                    CoreDatatype.XSD.DOUBLE,
                    CoreDatatype.XSD.BOOLEAN);
}

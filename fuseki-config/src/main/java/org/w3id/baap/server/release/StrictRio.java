package org.w3id.baap.server.release;

import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.ParserConfig;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Reads RDF by Rio and forgives nothing. */
final class StrictRio {

    private StrictRio() {}

    /**
     * The statements of a file.
     *
     * @throws BadInput with file, line and column of the first error
     */
    static Set<Statement> read(Path file, RDFFormat format) throws IOException {
        var statements = new HashSet<Statement>();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var parser = parser(format);
            parser.setRDFHandler(new StatementCollector(statements));
            parser.parse(in, "");
        } catch (RDFParseException e) {
            throw new BadInput(
                    "%s: line %s, column %s: %s"
                            .formatted(
                                    file,
                                    e.getLineNumber(),
                                    e.getColumnNumber(),
                                    OneLine.of(e.getMessage())));
        }
        return statements;
    }

    private static RDFParser parser(RDFFormat format) {
        var parser = Rio.createParser(format);
        var config = new ParserConfig();
        config.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, true);
        config.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, true);
        config.set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
        config.set(BasicParserSettings.VERIFY_RELATIVE_URIS, true);
        config.set(BasicParserSettings.PRESERVE_BNODE_IDS, true);
        parser.setParserConfig(config);
        return parser;
    }
}

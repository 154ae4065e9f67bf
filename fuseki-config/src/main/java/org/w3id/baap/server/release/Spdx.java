package org.w3id.baap.server.release;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;

import java.util.List;

/** Checksums as data, in the words of SPDX, e.g. of {@code baap-2017-draft.txt}. */
final class Spdx {

    private static final String TERMS = "http://spdx.org/rdf/terms#";
    static final IRI CHECKSUM = Values.iri(TERMS, "checksum");
    static final IRI CHECKSUM_CLASS = Values.iri(TERMS, "Checksum");
    static final IRI ALGORITHM = Values.iri(TERMS, "algorithm");
    static final IRI ALGORITHM_CLASS = Values.iri(TERMS, "ChecksumAlgorithm");
    static final IRI SHA256 = Values.iri(TERMS, "checksumAlgorithm_sha256");
    static final IRI VALUE = Values.iri(TERMS, "checksumValue");

    private Spdx() {}

    /** That a file has a SHA-256. */
    static List<Statement> sha256(IRI file, String sum, IRI graph) {
        var checksum = Values.iri(file.stringValue() + "/checksum");
        return List.of(
                Statements.statement(file, CHECKSUM, checksum, graph),
                Statements.statement(checksum, RDF.TYPE, CHECKSUM_CLASS, graph),
                Statements.statement(checksum, ALGORITHM, SHA256, graph),
                Statements.statement(checksum, VALUE, Values.literal(sum, XSD.HEXBINARY), graph));
    }
}

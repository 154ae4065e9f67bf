package org.w3id.baap.server.release;

import org.apache.jena.riot.Lang;
import org.eclipse.rdf4j.rio.RDFFormat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A syntax of RDF that both stacks read, known by the file's name, e.g. {@code data.nq}. */
enum RdfFile {
    NQUADS(".nq", RDFFormat.NQUADS, Lang.NQUADS),
    NTRIPLES(".nt", RDFFormat.NTRIPLES, Lang.NTRIPLES),
    TRIG(".trig", RDFFormat.TRIG, Lang.TRIG),
    TURTLE(".ttl", RDFFormat.TURTLE, Lang.TURTLE),
    JSONLD(".jsonld", RDFFormat.JSONLD, Lang.JSONLD);

    private final String ending;
    private final RDFFormat rio;
    private final Lang jena;

    RdfFile(String ending, RDFFormat rio, Lang jena) {
        this.ending = ending;
        this.rio = rio;
        this.jena = jena;
    }

    static Optional<RdfFile> of(Path file) {
        var name = file.getFileName().toString();
        return Arrays.stream(values()).filter(f -> name.endsWith(f.ending)).findFirst();
    }

    RDFFormat rio() {
        return rio;
    }

    Lang jena() {
        return jena;
    }
}

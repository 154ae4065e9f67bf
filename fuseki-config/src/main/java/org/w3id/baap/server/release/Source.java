package org.w3id.baap.server.release;

import org.eclipse.rdf4j.model.Model;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One source as loaded, e.g. {@code baap-2017-draft.txt}, its edition and what was read in it.
 *
 * @param edition address of the edition, e.g. {@code …/id/baap-2017-draft}
 * @param model statements in the edition's named graphs
 * @param text the file that was read
 * @param description Turtle about the edition, e.g. {@code baap-2017-draft.ttl}
 */
public record Source(String edition, Model model, Path text, Optional<Path> description) {

    /** The edition's name, e.g. {@code baap-2017-draft}. */
    public String name() {
        return edition.substring(edition.lastIndexOf('/') + 1);
    }
}

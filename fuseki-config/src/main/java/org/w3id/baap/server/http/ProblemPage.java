package org.w3id.baap.server.http;

/** Makes the page that tells a reader of a problem; programs get the problem as JSON. */
@FunctionalInterface
public interface ProblemPage {

    /** In HTML, in UTF-8. */
    byte[] html(Problem problem);
}

package org.w3id.baap.server.http;

import java.util.List;

/**
 * A request that is not answered, with the reason for its sender, e.g. 422 and "SERVICE is not
 * available here".
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /** The status is a 4xx or 5xx. */
    public Refused(int status, String detail) {
        this(status, detail, List.of());
    }

    /** With all that would be right. */
    public Refused(int status, String detail, List<String> choices) {
        super(detail, null, false, false);
        problem = new Problem(status, detail, choices);
    }

    /** What to answer. */
    public Problem problem() {
        return problem;
    }
}

package org.w3id.baap.server.release;

/**
 * A graph that was checked and found wrong, so that no release appears, e.g. because a citation has
 * no evidence; the report says so, one plain line a fault.
 */
public final class ReleaseRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String report;

    public ReleaseRejected(String message, String report) {
        super(message);
        this.report = report;
    }

    /** The whole report, lines ended by a line feed. */
    public String report() {
        return report;
    }
}

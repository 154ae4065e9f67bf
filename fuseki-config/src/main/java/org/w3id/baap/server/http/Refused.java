package org.w3id.baap.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A request that is not answered, with the reason for its sender, e.g. 422 and "SERVICE is not
 * available here".
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;
    private final transient Optional<ProblemPage> page;

    /** The status is a 4xx or 5xx. */
    public Refused(int status, String detail) {
        this(status, detail, List.of());
    }

    /** With all that would be right. */
    public Refused(int status, String detail, List<String> choices) {
        this(new Problem(status, detail, choices), Optional.empty());
    }

    private Refused(Problem problem, Optional<ProblemPage> page) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
        this.page = page;
    }

    /** The same, told to a reader on a page of its own, e.g. beside the form that was filled in. */
    public Refused on(ProblemPage other) {
        return new Refused(problem, Optional.of(other));
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problem.send(request, response, page.or(() -> FrontDoor.problemPage(request)));
    }

    /** What to answer. */
    public Problem problem() {
        return problem;
    }
}

package org.w3id.baap.server.site;

import org.w3id.baap.server.http.Problem;

/** A problem as a reader sees it, with ways on: what would be right, search, the home page. */
public record ProblemSheet(Frame frame, Problem problem) {

    /** The page in HTML. */
    public static byte[] html(Problem problem) {
        return Templates.render(
                "problem.jte",
                new ProblemSheet(
                        Frame.ofProblem(problem.status() + " " + problem.title()), problem));
    }
}

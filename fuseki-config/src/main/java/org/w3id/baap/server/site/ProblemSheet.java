package org.w3id.baap.server.site;

import org.w3id.baap.server.http.Problem;
import org.w3id.baap.server.http.ProblemPage;
import org.w3id.baap.server.served.Served;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A problem as a reader sees it, with ways on: what would be right, search, the home page. */
public record ProblemSheet(Frame frame, Problem problem) {

    /** What would be right: a place of this server leads there, e.g. {@code /doc/dataset}. */
    public record Choice(String text, Optional<String> link) {}

    /**
     * The pages of a server.
     *
     * @param current what is served just now
     */
    public static ProblemPage of(Supplier<Served> current) {
        return problem ->
                Templates.render(
                        "problem.jte",
                        new ProblemSheet(
                                Frame.ofProblem(
                                        problem.status() + " " + problem.title(),
                                        Optional.ofNullable(current.get()).map(Served::release)),
                                problem));
    }

    /** All that is known to be right. */
    public List<Choice> choices() {
        return problem.choices().stream()
                .map(c -> new Choice(c, Optional.of(c).filter(text -> text.startsWith("/"))))
                .toList();
    }

    /** In plain words, what kind of thing went wrong. */
    public String words() {
        return switch (problem.status()) {
            case 400 -> "This cannot be asked so";
            case 404 -> "There is nothing here";
            case 405 -> "This can only be read";
            case 406 -> "It is not here in that form";
            case 413, 414, 431 -> "That is too long";
            case 422 -> "This query is not answered here";
            case 500 -> "Something went wrong here";
            case 502, 503 -> "There is no answer just now";
            default -> problem.title();
        };
    }
}

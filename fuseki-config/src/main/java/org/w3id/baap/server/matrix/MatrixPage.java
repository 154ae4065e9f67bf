package org.w3id.baap.server.matrix;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.matrix.Matrix.Column;
import org.w3id.baap.server.matrix.Matrix.Element;
import org.w3id.baap.server.served.MainEdition;
import org.w3id.baap.server.site.Frame;
import org.w3id.baap.server.site.Saved;

import java.util.List;
import java.util.Optional;

/**
 * The coverage matrix as its template shows it.
 *
 * @param objectives to choose among, in the order of the plan
 * @param goals to choose among
 * @param opened the goal whose targets are shown
 */
public record MatrixPage(
        Frame frame,
        Matrix matrix,
        List<Element> objectives,
        List<Column> goals,
        Optional<Column> opened) {

    public MatrixPage {
        objectives = List.copyOf(objectives);
        goals = List.copyOf(goals);
    }

    /**
     * Asks the release.
     *
     * @throws Refused with 400 if there is no such objective or goal
     */
    static MatrixPage of(Ask ask, Saved saved, Wanted wanted) {
        var coverage = Coverage.of(saved, wanted, ask.language());
        var edition = MainEdition.of(saved.served()).name();
        var frame =
                Frame.of(title(coverage), ask, saved.served())
                        .with(Frame.Data.csv(wanted.link(".csv")))
                        .with(
                                new Frame.Data(
                                        "Excel (XLSX)",
                                        MatrixDoor.XLSX.mediaType(),
                                        wanted.link(".xlsx")))
                        .with(Frame.Data.json("/query/" + wanted.by().query() + ".json"))
                        .withGraph(edition + "/goal-coverage", saved.served())
                        .from(wanted.by().query())
                        .from("goal-names")
                        .from("elements-of-plan")
                        .loading("matrix.css");
        return new MatrixPage(
                wanted.isOpened()
                        ? frame.from("targets-and-outputs")
                                .below(List.of(Frame.Crumb.to("Coverage", MatrixDoor.PATH)))
                        : frame,
                coverage.matrix(),
                coverage.objectives(),
                coverage.goals(),
                coverage.opened());
    }

    private static String title(Coverage coverage) {
        var of =
                coverage.opened()
                        .map(goal -> goal.name() + " and its targets")
                        .orElse("the Sustainable Development Goals");
        var within = coverage.alone().map(o -> ", Objective " + o.code()).orElse("");
        return "Coverage of " + of + within;
    }

    /** The rows that there can be. */
    public List<By> rows() {
        return List.of(By.values());
    }

    /** What is shown. */
    public Wanted wanted() {
        return matrix.wanted();
    }
}

package org.w3id.baap.server.matrix;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Refused;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which part of the matrix a reader wants to see, e.g. {@code /matrix?goal=13&objective=2}.
 *
 * @param objective the code of the one that is shown alone; empty for all
 * @param goal the code of the one that is opened into its targets; empty for all goals
 */
public record Wanted(By by, String objective, String goal) {

    private static final List<String> NAMES = List.of("by", "goal", "objective");

    /** The whole matrix. */
    static final Wanted ALL = new Wanted(By.OUTPUT, "", "");

    /**
     * Reads it.
     *
     * @throws Refused with 400 if there is another parameter, with those there are
     */
    static Wanted of(Ask ask) {
        var given = ask.singleParameters();
        if (!NAMES.containsAll(given.keySet())) {
            throw new Refused(400, "The matrix takes " + String.join(", ", NAMES) + ".", NAMES);
        }
        var by = given.getOrDefault("by", "");
        return new Wanted(
                by.isEmpty() ? By.OUTPUT : By.named(by),
                given.getOrDefault("objective", ""),
                given.getOrDefault("goal", ""));
    }

    /** The same with other rows. */
    public Wanted by(By other) {
        return new Wanted(other, objective, goal);
    }

    /** The same of one objective; of all if the code is empty. */
    public Wanted ofObjective(String code) {
        return new Wanted(by, code, goal);
    }

    /** The same with a goal opened into its targets; with all goals if the code is empty. */
    public Wanted ofGoal(String code) {
        return new Wanted(by, objective, code);
    }

    /** Whether a goal is opened into its targets. */
    public boolean isOpened() {
        return !goal.isEmpty();
    }

    /** Where it is shown. */
    public String link() {
        return link("");
    }

    /** Where it is in another form, e.g. {@code .csv}. */
    public String link(String suffix) {
        var pairs = new TreeMap<String, String>();
        pairs.put("by", by == By.OUTPUT ? "" : by.word());
        pairs.put("objective", objective);
        pairs.put("goal", goal);
        var query =
                pairs.entrySet().stream()
                        .filter(pair -> !pair.getValue().isEmpty())
                        .map(Wanted::encoded)
                        .collect(Collectors.joining("&"));
        return MatrixDoor.PATH + suffix + (query.isEmpty() ? "" : "?" + query);
    }

    private static String encoded(Map.Entry<String, String> pair) {
        return pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8);
    }
}

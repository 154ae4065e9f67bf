package org.w3id.baap.server.matrix;

/**
 * How an element of the plan reaches a goal or target, as a sign in a cell of the matrix.
 *
 * @param strength how firmly
 * @param number of the goal's targets that are named; of outputs that name the target
 * @param words the sign in words, e.g. {@code 3 targets}
 */
public record Mark(Strength strength, int number, String words) {

    /** How firmly. */
    public enum Strength {
        /** Names targets of the goal. */
        TARGET,
        /** Names the goal alone. */
        GOAL,
        /** Names no goal, but is said to be relevant to the monitoring of all: Output 3.2. */
        MONITORING
    }

    /** Of a goal, as a saved query words it, e.g. {@code monitoring of all}. */
    static Mark ofGoal(String strength, int targets) {
        return switch (strength) {
            case "target" ->
                    new Mark(
                            Strength.TARGET,
                            targets,
                            targets == 1 ? "1 target" : targets + " targets");
            case "goal" -> new Mark(Strength.GOAL, 0, "goal only");
            default -> new Mark(Strength.MONITORING, 0, "monitoring of all");
        };
    }

    /** Of a target that an element names, or some of its outputs do. */
    static Mark ofTarget(By by, int outputs) {
        return new Mark(
                Strength.TARGET,
                by == By.OUTPUT ? 0 : outputs,
                by == By.OUTPUT ? "named" : outputs == 1 ? "1 output" : outputs + " outputs");
    }

    /** Whether it counts: the plan names the goal or target. */
    public boolean isExplicit() {
        return strength != Strength.MONITORING;
    }

    /** For the eye. */
    public String sign() {
        return switch (strength) {
            case TARGET -> number == 0 ? "●" : String.valueOf(number);
            case GOAL -> "○";
            case MONITORING -> "∗";
        };
    }

    /** Of the style sheet, e.g. {@code target}. */
    public String kind() {
        return switch (strength) {
            case TARGET -> "target";
            case GOAL -> "goal";
            case MONITORING -> "monitoring";
        };
    }
}

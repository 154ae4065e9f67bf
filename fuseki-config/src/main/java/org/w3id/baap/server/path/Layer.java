package org.w3id.baap.server.path;

/** A column of the drawing, in the order in which the plan leads from mandates to goals. */
enum Layer {
    REVISION("Revisions"),
    MANDATE("Instruments and action lines"),
    PART("Parts of outputs"),
    OUTPUT("Outputs"),
    INDICATOR("Indicators"),
    OUTCOME("Outcomes"),
    OBJECTIVE("Objectives"),
    GOAL("Goals"),
    TARGET("Targets");

    private final String title;

    Layer(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static Layer of(Stop stop) {
        return switch (stop.kind()) {
            case "revision" -> REVISION;
            case "programme", "area", "activity" -> PART;
            case "output" -> OUTPUT;
            case "indicator" -> INDICATOR;
            case "outcome" -> OUTCOME;
            case "objective" -> OBJECTIVE;
            case "goal", "set" -> GOAL;
            case "target" -> TARGET;
            default -> MANDATE;
        };
    }
}

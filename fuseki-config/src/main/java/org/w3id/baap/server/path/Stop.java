package org.w3id.baap.server.path;

import org.w3id.baap.queries.Code;
import org.w3id.baap.server.linked.Thing;

import java.util.Optional;

/**
 * Something that a path leads through, e.g. {@code SDG 13.1}.
 *
 * @param kind as the codes name it, e.g. {@code target}; empty if the thing has no code
 * @param name short, e.g. {@code SDG 13.1}
 * @param label more of it, e.g. {@code Resilience to climate hazards …}; empty if the name is all
 */
public record Stop(String address, String kind, String name, String label) {

    static Stop of(String address, String label, Optional<Code> code) {
        if (code.isEmpty()) {
            return new Stop(address, "", label, "");
        }
        var kind = code.get().kind();
        return switch (kind) {
            case "goal", "target" -> new Stop(address, kind, "SDG " + code.get().code(), label);
            case "line" -> new Stop(address, kind, "WSIS " + code.get().code(), label);
            default -> new Stop(address, kind, label, "");
        };
    }

    /** The page about it. */
    public String link() {
        return Thing.link(address).orElse("");
    }

    /** Name and label. */
    public String full() {
        return label.isEmpty() ? name : name + " " + label;
    }
}

package org.w3id.baap.server.path;

import java.util.List;

/** A way from one thing to another over hops that the plan states. */
public record Path(List<Hop> hops) {

    public Path {
        hops = List.copyOf(hops);
    }

    /** What lies between the ends; empty if nothing does. */
    public List<Stop> between() {
        return hops.stream().skip(1).map(Hop::from).toList();
    }

    /** What the path does and does not mean, e.g. "Both are cited by Output 2.3." */
    public String meaning() {
        if (hops.size() == 1) {
            return "The plan states this link itself.";
        }
        return joint() + " The plan states each hop, not the path.";
    }

    private String joint() {
        if (hops.size() == 2) {
            var first = hops.getFirst();
            var last = hops.getLast();
            var middle = first.to().full();
            if (first.isCited() && last.isCited() && first.backward() != last.backward()) {
                return (first.backward() ? "Both are cited by " : "Both cite ") + middle + ".";
            }
            if (!first.backward() && last.backward() && first.property().equals(last.property())) {
                return "Each " + first.verb() + " " + middle + ".";
            }
        }
        return "It leads over "
                + String.join(", ", between().stream().map(Stop::full).toList())
                + ".";
    }
}

package org.w3id.baap.loader.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A region of ITU, by the names it goes by, e.g. {@code AFR Region}, {@code Africa}. */
enum Region {
    AFR("Africa"),
    AMS("(?:the\\s+)?Americas"),
    ARB("Arab(?:\\s+States)?"),
    ASP("Asia(?:\\s+and\\s+the\\s+|\\s+and\\s+|\\s*[-&]\\s*)Pacific"),
    CIS("Commonwealth of Independent States"),
    EUR("Europe");

    private final Pattern names;

    Region(String name) {
        this.names =
                Pattern.compile(
                        "^(?:" + name() + "|" + name + ")(?:\\s+region)?\\s*:?$",
                        Pattern.CASE_INSENSITIVE);
    }

    static Optional<Region> named(String label) {
        return Stream.of(values()).filter(region -> region.names.matcher(label).find()).findFirst();
    }

    /** The name in addresses, e.g. {@code afr}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.w3id.baap.loader.reference;

import java.text.Normalizer;
import java.util.Locale;

/**
 * One dated text of an instrument, e.g. {@code Rev. Buenos Aires, 2017}.
 *
 * @param place the town of the conference, white space folded
 * @param revised whether "Rev." is printed; {@code Busan, 2014} is a first text
 */
public record Revision(String place, int year, boolean revised) {

    /** The name in addresses, e.g. {@code buenos-aires-2017}. */
    public String slug() {
        var plain = Normalizer.normalize(place, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-") + "-" + year;
    }

    /** As conferences write it, e.g. {@code Rev. Buenos Aires, 2017}. */
    public String notation() {
        return (revised ? "Rev. " : "") + place + ", " + year;
    }
}

package org.w3id.baap.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The colours of the style sheet: every word can be read on its ground, by day and by night. */
class LookTest {

    private static final double LEAST_CONTRAST = 4.5;

    // "--ink: #17222d;"
    private static final Pattern COLOUR =
            Pattern.compile("--(?<name>[a-z]+): #(?<value>[0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "ink, paper", "ink, panel", "ink, note", "ink, mark", "ink, inserted", "ink, target",
        "quiet, paper", "quiet, panel", "link, paper", "link, panel", "link, note", "link, target",
        "paper, accent", "accent, paper", "paper, ink"
    })
    void wordsCanBeReadOnTheirGround(String words, String ground) {
        var sheet = WebFile.own("baap.css").text();
        int night = sheet.indexOf("@media (prefers-color-scheme: dark)");
        int end = sheet.indexOf("/* the sheet of paper */");
        for (var colours : new String[] {sheet.substring(0, night), sheet.substring(night, end)}) {
            var named = colours(colours);
            assertThat(contrast(named.get(words), named.get(ground)))
                    .as("%s on %s", words, ground)
                    .isGreaterThanOrEqualTo(LEAST_CONTRAST);
        }
    }

    private static Map<String, String> colours(String sheet) {
        var colours = new HashMap<String, String>();
        COLOUR.matcher(sheet)
                .results()
                .forEach(c -> colours.put(c.group("name"), c.group("value")));
        return colours;
    }

    // WCAG 2.2, "contrast ratio"
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] parts = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, 3)
                .mapToDouble(
                        i -> {
                            var hex = colour.substring(2 * i, 2 * i + 2);
                            double part = Integer.parseInt(hex, 16) / 255.0;
                            double linear =
                                    part <= 0.04045
                                            ? part / 12.92
                                            : Math.pow((part + 0.055) / 1.055, 2.4);
                            return parts[i] * linear;
                        })
                .sum();
    }
}

package org.w3id.baap.loader.plan;

import java.util.Locale;
import java.util.Map;

/** Printed numbers of headings and lists, e.g. 2 for {@code 4.2.}, {@code II} and {@code b)}. */
final class Numbering {

    /** "4", "4.2", "II", "ii", "b"; what stands behind it or around it is the caller's. */
    static final String NUMBER = "(?:\\d{1,3}(?:\\.\\d{1,3})*|[IVX]{1,5}|[ivx]{1,5}|[A-Za-z])";

    private static final Map<Character, Integer> ROMAN = Map.of('I', 1, 'V', 5, 'X', 10);

    private Numbering() {}

    /** The last of its parts: 2 for {@code 4.2}. */
    static int value(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return Integer.parseInt(printed.substring(printed.lastIndexOf('.') + 1));
        }
        var upper = printed.toUpperCase(Locale.ROOT);
        boolean roman = upper.chars().allMatch(c -> ROMAN.containsKey((char) c));
        return roman ? roman(upper) : upper.charAt(0) - 'A' + 1;
    }

    private static int roman(String printed) {
        int value = 0;
        int next = 0;
        for (int i = printed.length() - 1; i >= 0; i--) {
            int digit = ROMAN.get(printed.charAt(i));
            value += digit < next ? -digit : digit;
            next = Math.max(next, digit);
        }
        return value;
    }
}

package org.w3id.baap.server.sparql;

import org.w3id.baap.server.store.Budget;

/**
 * A text that looks at the clock while it is read, so that no pattern, e.g. {@code (.*a){20}$},
 * outlasts its query.
 */
final class TimedText implements CharSequence {

    private static final int READS_BETWEEN_LOOKS = 4096;

    private final String text;
    private int reads;

    TimedText(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        if (++reads % READS_BETWEEN_LOOKS == 0) {
            Budget.checkTime();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}

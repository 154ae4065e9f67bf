package org.w3id.baap.loader.reference;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Which brackets of a sentence have a partner; in "17 (targets 17.8" the "(" has none. */
final class Brackets {

    private final BitSet paired = new BitSet();

    Brackets(String plain) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < plain.length(); i++) {
            switch (plain.charAt(i)) {
                case '(', '[' -> open.push(i);
                case ')', ']' -> {
                    if (!open.isEmpty()) {
                        paired.set(open.pop());
                        paired.set(i);
                    }
                }
                default -> {}
            }
        }
    }

    boolean isPaired(int at) {
        return paired.get(at);
    }
}

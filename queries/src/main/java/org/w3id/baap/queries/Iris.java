package org.w3id.baap.queries;

import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

import java.util.regex.Pattern;

/** Tells addresses from what only looks like one, e.g. {@code http://x/> } DROP ALL #}. */
final class Iris {
    private static final int LONGEST = 2000;
    // What SPARQL forbids between < and >
    private static final Pattern ALLOWED = Pattern.compile("[^\\x00-\\x20<>\"{}|^`\\\\\\x7f]+");

    private Iris() {}

    static boolean isAbsolute(String given) {
        if (given.length() > LONGEST || !ALLOWED.matcher(given).matches()) {
            return false;
        }
        if (!given.codePoints().allMatch(BadArgument::isPlain)) {
            return false;
        }
        try {
            return IRIx.create(given).isAbsolute();
        } catch (IRIException e) {
            return false;
        }
    }
}

package org.w3id.baap.loader.reference;

import static org.w3id.baap.loader.reference.Wording.DATE;
import static org.w3id.baap.loader.reference.Wording.NUMBER;
import static org.w3id.baap.loader.reference.Wording.NUMBERS;
import static org.w3id.baap.loader.reference.Wording.OF;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the rest of a sentence says about a list, e.g. that "Resolutions 25 and 71 of the
 * Plenipotentiary Conference" are that conference's.
 */
final class Surroundings {

    // "25 and 71 of the Plenipotentiary Conference", "17 (WTDC)"
    private static final Pattern BODY_AFTER =
            Wording.pattern(
                    "_"
                            + NUMBERS
                            + "(?:"
                            + OF
                            + Body.names("a")
                            + "|_\\(_"
                            + Body.names("b")
                            + "_\\))");

    // "34 (Rev. Dubai, 2014)", "71 – Busan 2014"
    private static final Pattern DATED_NUMBER = Wording.pattern("_" + NUMBER + "_(?:" + DATE + ")");

    // "646 (Rev. WRC-12)", "44 (Rev. Hammamet, 2016)": adopted elsewhere, or nowhere we know
    private static final Pattern FOREIGN_NUMBER =
            Wording.pattern("_" + NUMBER + "_[(\\[](?:Rev|(?-i:\\p{Lu}{2})|[^()]*\\d{4})");

    // "112-119 of the Tunis Agenda"
    private static final Pattern DOCUMENT_AFTER =
            Wording.pattern("_" + NUMBERS + OF + CitedDocument.names());

    private static final Pattern BODY = Wording.pattern("(?<![\\p{L}\\p{N}])" + Body.names("a"));

    private static final Pattern SDGS =
            Wording.pattern("SDG|Sustainable Development|2030 Agenda|Agenda 2030");

    private static final Pattern CONNECT = Wording.pattern("Connect 2020");

    // "Goal 13" of the 2030 Agenda
    private static final Pattern OF_SDGS =
            Wording.pattern(
                    " (?:of|in|under) (?:the )?(?:UN |United Nations )?"
                            + "(?:2030 Agenda|Agenda 2030|SDGs?|Sustainable Development)");

    private static final Pattern OF_CONNECT =
            Wording.pattern(" (?:of|in|under) (?:the )?(?:ITU )?Connect 2020");

    private final String plain;
    private final Set<Body> bodies;
    private final boolean namesSdgs;
    private final boolean namesConnect;

    Surroundings(String plain) {
        this.plain = plain;
        this.bodies = bodies(plain);
        this.namesSdgs = SDGS.matcher(plain).find();
        this.namesConnect = CONNECT.matcher(plain).find();
    }

    /** The body that follows the list of numbers at a position. */
    Optional<Body> bodyAfter(int at) {
        var match = looking(BODY_AFTER, at);
        return match.lookingAt()
                ? Body.named(match, "a").or(() -> Body.named(match, "b"))
                : Optional.empty();
    }

    /** The date of the number at a position. */
    Optional<Revision> dateAfter(int at) {
        var match = looking(DATED_NUMBER, at);
        return match.lookingAt() ? Optional.of(revision(match)) : Optional.empty();
    }

    /** Whether the number at a position is followed by a date or body we do not know. */
    boolean isForeign(int at) {
        return continuesWith(FOREIGN_NUMBER, at);
    }

    /** The document that follows the list of paragraphs at a position. */
    Optional<CitedDocument> documentAfter(int at) {
        var match = looking(DOCUMENT_AFTER, at);
        return match.lookingAt() ? Optional.of(CitedDocument.named(match)) : Optional.empty();
    }

    /** The body, if the sentence names one only. */
    Optional<Body> onlyBody() {
        return bodies.size() == 1 ? bodies.stream().findFirst() : Optional.empty();
    }

    boolean namesSdgs() {
        return namesSdgs;
    }

    /** Whether "Goal 13", which ends here, is an SDG: by what follows, else by the sentence. */
    boolean isSdg(int end, Manner manner) {
        return continuesWith(OF_SDGS, end)
                || manner != Manner.CONNECT_PROSE && namesSdgs && !namesConnect;
    }

    /** Whether "Goal 1", which ends here, is a goal of Connect 2020. */
    boolean isConnectGoal(int end, Manner manner) {
        return continuesWith(OF_CONNECT, end)
                || manner == Manner.CONNECT_PROSE
                || namesConnect && !namesSdgs;
    }

    /** Whether a pattern matches from a position on. */
    boolean continuesWith(Pattern pattern, int at) {
        return looking(pattern, at).lookingAt();
    }

    /** The date that a match of {@link Wording#DATE} has read. */
    static Revision revision(Matcher match) {
        boolean dashed = match.group("place") == null;
        var place = match.group(dashed ? "place2" : "place");
        var year = match.group(dashed ? "year2" : "year");
        boolean revised = match.group(dashed ? "rev2" : "rev") != null;
        return new Revision(place.replaceAll(" +", " "), Integer.parseInt(year), revised);
    }

    private Matcher looking(Pattern pattern, int at) {
        return pattern.matcher(plain).region(at, plain.length()).useAnchoringBounds(false);
    }

    private static Set<Body> bodies(String plain) {
        var found = EnumSet.noneOf(Body.class);
        var matches = BODY.matcher(plain);
        while (matches.find()) {
            Body.named(matches, "a").filter(body -> body != Body.ITUD).ifPresent(found::add);
        }
        return found;
    }
}

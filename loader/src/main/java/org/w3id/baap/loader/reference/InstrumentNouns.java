package org.w3id.baap.loader.reference;

import org.w3id.baap.loader.reference.Reference.InstrumentReference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose resolutions are meant: by the noun, what follows the list, the date, or what was said. */
final class InstrumentNouns {

    // "UNESCO Resolution 5" is not ours
    private static final Pattern OTHER_BODY =
            Pattern.compile("\\p{Lu}{2}\\S*|Council|Assembly|Committee|Conference");

    private final Progress progress;
    private final Manner manner;
    private final Surroundings surroundings;
    private Optional<Body> lastBody = Optional.empty();

    InstrumentNouns(Progress progress, Manner manner, Surroundings surroundings) {
        this.progress = progress;
        this.manner = manner;
        this.surroundings = surroundings;
    }

    /** "PP Resolutions". */
    boolean readNamed(Turn turn, Matcher match) {
        lastBody = Body.named(match, "a");
        return read(turn, match, lastBody, true, false);
    }

    /** "Recommendations ITU-D 15". */
    boolean readRecommendations(Matcher match) {
        var topic = new Topic.Instruments(InstrumentScheme.ITU_D_REC, "rec", true, false);
        return progress.opens(Turn.RECOMMENDATIONS, match, topic);
    }

    /** "Resolution 140". */
    boolean readUnnamed(Matcher match) {
        boolean ofOtherBody =
                progress.endsWith(Kind.UNREAD) && OTHER_BODY.matcher(progress.lastText()).matches();
        boolean december = manner.isProse() && match.group("type").equals("Dec.");
        if (ofOtherBody || december) {
            return read(Turn.UNNAMED_INSTRUMENTS, match, Optional.empty(), false, false);
        }
        var after = surroundings.bodyAfter(match.end());
        var body = after.or(() -> bodyByDate(match));
        return read(Turn.UNNAMED_INSTRUMENTS, match, body, false, after.isPresent());
    }

    /** "of the Plenipotentiary Conference", after "Resolutions 25 and 71". */
    boolean readBodyAfter(Matcher match) {
        var body = Body.named(match, "a").or(() -> Body.named(match, "b"));
        if (!progress.endsWith(Kind.ITEM)
                || !(progress.topic() instanceof Topic.Instruments topic)
                || topic.bodyStated()
                || body.flatMap(b -> b.series(topic.noun())).isEmpty()) {
            return false;
        }
        lastBody = body;
        if (progress.listing().codes() == 1) {
            progress.stretchLastItem(progress.items().getLast().references(), match.end());
        }
        progress.turnTo(new Topic.Instruments(topic.scheme(), topic.noun(), false, true));
        return progress.add(Kind.ITEM, Turn.BODY_AFTER, match);
    }

    /** "(Rev. Buenos Aires, 2017)", after one number without a date. */
    boolean readDate(Matcher match) {
        boolean dashed = match.group("place") == null;
        boolean afterComma = progress.endsWith(Kind.COMMA) && !dashed && !manner.isProse();
        if (!(progress.topic() instanceof Topic.Instruments)
                || !(progress.endsWith(Kind.ITEM) || afterComma)) {
            return false;
        }
        if (progress.pieces().getLast().turn() == Turn.BODY_AFTER
                && progress.listing().codes() > 1) {
            // "Resolutions 25 and 71 of the Plenipotentiary Conference (Busan, 2014)"
            return progress.add(Kind.ITEM, Turn.DATED, match);
        }
        var undated = undatedLastInstrument();
        undated.ifPresent(
                instrument -> {
                    var dated =
                            new InstrumentReference(
                                    instrument.instruments(),
                                    instrument.number(),
                                    Optional.of(Surroundings.revision(match)));
                    progress.stretchLastItem(List.of(dated), match.end());
                    progress.add(Kind.ITEM, Turn.DATED, match);
                });
        return undated.isPresent();
    }

    private boolean read(
            Turn turn, Matcher match, Optional<Body> body, boolean stated, boolean after) {
        var noun = match.group("type");
        var scheme = body.flatMap(b -> b.series(noun));
        if (scheme.isEmpty()) {
            progress.closeWith(new Topic.Other());
            return progress.add(Kind.UNREAD, turn, match);
        }
        return progress.opens(
                turn, match, new Topic.Instruments(scheme.get(), noun, stated, after));
    }

    private Optional<Body> bodyByDate(Matcher match) {
        var date = surroundings.dateAfter(match.end());
        if (date.isPresent() || surroundings.isForeign(match.end())) {
            return date.flatMap(Conference::bodyOf);
        }
        return bodyNamed(match.group("type"));
    }

    private Optional<Body> bodyNamed(String noun) {
        if (manner.isProse()) {
            return surroundings.onlyBody().or(() -> lastBody);
        }
        // only the Plenipotentiary takes decisions that the plan cites
        boolean decision = Body.PP.series(noun).equals(Optional.of(InstrumentScheme.PP_DEC));
        return decision ? Optional.of(Body.PP) : lastBody;
    }

    private Optional<InstrumentReference> undatedLastInstrument() {
        var references =
                progress.items().isEmpty()
                        ? List.<Reference>of()
                        : progress.items().getLast().references();
        return references.size() == 1
                        && references.getFirst() instanceof InstrumentReference instrument
                        && instrument.revision().isEmpty()
                ? Optional.of(instrument)
                : Optional.empty();
    }
}

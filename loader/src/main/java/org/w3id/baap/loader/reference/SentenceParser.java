package org.w3id.baap.loader.reference;

import org.w3id.baap.loader.reference.Parsed.Blanket;
import org.w3id.baap.loader.reference.Reference.Goal;
import org.w3id.baap.loader.reference.Reference.InstrumentReference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one sentence from left to right with the turns of {@link Turn}: "PP Resolution 135 and 140"
 * is a noun, a code, a conjunction and a code.
 */
final class SentenceParser {

    private static final Pattern PLURAL =
            Pattern.compile(
                    "(?i)(resolutions|decisions|recommendations|recs|nos|numbers|lines|goals|sdgs"
                            + "|targets|paragraphs|paras|§§)");

    // "UNESCO Resolution 5" is not ours
    private static final Pattern OTHER_BODY =
            Pattern.compile("\\p{Lu}{2}\\S*|Council|Assembly|Committee|Conference");

    private static final Pattern CODE = Pattern.compile("\\d+\\.\\d+");

    private final String plain;
    private final KnownCodes known;
    private final Manner manner;
    private final Surroundings surroundings;
    private final Brackets brackets;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Blanket> blankets = new ArrayList<>();
    private final List<Piece> outputs = new ArrayList<>();
    private final List<Piece> outcomes = new ArrayList<>();
    private final Deque<Listing> outer = new ArrayDeque<>();
    private final List<Piece> nounsWithCodes = new ArrayList<>();

    private Listing listing = Listing.none(new Topic.Nothing());
    private Optional<Body> lastBody = Optional.empty();
    private Optional<CitedDocument> lastDocument = Optional.empty();
    private boolean monitoring;
    private int at;

    private SentenceParser(String plain, KnownCodes known, Manner manner) {
        this.plain = plain;
        this.known = known;
        this.manner = manner;
        this.surroundings = new Surroundings(plain);
        this.brackets = new Brackets(plain);
    }

    static Parsed parse(String plain, KnownCodes known, Manner manner) {
        return new SentenceParser(plain, known, manner).parse();
    }

    private Parsed parse() {
        while (at < plain.length()) {
            if (plain.charAt(at) == ' ') {
                at++;
            } else {
                readTurn();
            }
        }
        return new Parsed(pieces, items, nounsWithCodes, blankets, outputs, outcomes);
    }

    // the last turn, WORD, takes whatever is left, so the sentence is always read to its end
    private void readTurn() {
        for (Turn turn : Turn.values()) {
            Matcher match = turn.at(plain, at);
            if (match.lookingAt() && match.end() > at && reads(turn, match)) {
                at = match.end();
                return;
            }
        }
        throw new IllegalStateException("no turn reads " + plain.substring(at));
    }

    // a capital, as in "Question 5", begins something else; "adn 32" is a slip within the list
    private boolean readsWord(Matcher match) {
        add(Kind.UNREAD, Turn.WORD, match);
        if (manner.isProse()) {
            close();
        } else if (listing.isOpen() && Character.isUpperCase(plain.charAt(match.start()))) {
            listing = Listing.none(new Topic.Other());
        }
        return true;
    }

    private boolean reads(Turn turn, Matcher match) {
        return switch (turn) {
            case ALL_INSTRUMENTS ->
                    readsAll(match, sets(Body.named(match, "a"), Body.named(match, "b")));
            case ALL_INSTRUMENTS_OF ->
                    readsAll(match, sets(Body.named(match, "a"), Optional.empty()));
            case ALL_ACTION_LINES -> readsAll(match, List.of(ReferenceSet.WSIS_ACTION_LINES));
            case ALL_GOALS -> readsAll(match, List.of(ReferenceSet.SDGS));
            case PARAGRAPHS -> readsParagraphs(match);
            case DOCUMENT -> {
                lastDocument = Optional.of(CitedDocument.named(match));
                yield readsPhrase(turn, match);
            }
            case INSTRUMENTS, INSTRUMENTS_OF -> {
                lastBody = Body.named(match, "a");
                yield readsInstruments(turn, match, lastBody, true, false);
            }
            case RECOMMENDATIONS ->
                    opens(turn, match, instruments(InstrumentScheme.ITU_D_REC, "rec", true, false));
            case UNNAMED_INSTRUMENTS -> readsUnnamedInstruments(match);
            case BODY_AFTER -> readsBodyAfter(match);
            case ACTION_LINES -> opens(turn, match, new Topic.ActionLines(""));
            case CONNECT_GOALS ->
                    manner.isProse()
                            ? opens(turn, match, new Topic.ConnectGoals())
                            : readsOther(turn, match);
            case SHARED_INSTRUMENTS, OTHER_NOUN, EXCEPT -> readsOther(turn, match);
            case GOALS -> opens(turn, match, new Topic.Goals(match.group("bare") != null));
            case TARGETS -> readsTargets(match);
            case OUTPUTS -> readsNames(turn, match, outputs);
            case OUTCOMES -> readsNames(turn, match, outcomes);
            case SUB_LINES_OF -> readsSubLinesOf(match);
            case SUB_LINE,
                    ANOTHER_SUB_LINE,
                    ACTION_LINE_RANGE,
                    ACTION_LINE,
                    TARGET_RANGE,
                    TARGET,
                    RANGE,
                    ONE_NUMBER ->
                    readsCode(turn, match);
            case DATED -> readsDate(match);
            case OPEN -> readsOpen(match);
            case CLOSE -> readsClose(match);
            case COMMA, AND -> readsSeparator(turn, match);
            case MONITORING -> {
                monitoring = true;
                yield readsPhrase(turn, match);
            }
            case VERB -> readsVerb(match);
            case ABBREVIATION, COLON -> {
                add(turn.kind(), turn, match);
                yield true;
            }
            case STOP, GENEVA_PLAN, SUBJECT, PARTICLE, PREPOSITION -> readsPhrase(turn, match);
            case WORD -> readsWord(match);
        };
    }

    private boolean readsPhrase(Turn turn, Matcher match) {
        add(turn.kind(), turn, match);
        if (manner.isProse()) {
            close();
        }
        return true;
    }

    private boolean readsOther(Turn turn, Matcher match) {
        add(Kind.UNREAD, turn, match);
        listing = Listing.none(new Topic.Other());
        return true;
    }

    private boolean readsAll(Matcher match, List<ReferenceSet> sets) {
        if (sets.isEmpty()) {
            return false;
        }
        add(Kind.PHRASE, Turn.ALL_GOALS, match);
        blankets.add(new Blanket(sets, monitoring, match.start(), match.end()));
        listing = Listing.none(new Topic.Other());
        return true;
    }

    private static List<ReferenceSet> sets(Optional<Body> first, Optional<Body> second) {
        var sets = new ArrayList<ReferenceSet>();
        for (var body : List.of(first, second)) {
            if (body.isPresent()) {
                switch (body.get()) {
                    case PP -> sets.add(ReferenceSet.PP_RESOLUTIONS);
                    case WTDC -> sets.add(ReferenceSet.WTDC_RESOLUTIONS);
                    case ITUD -> {
                        return List.of();
                    }
                }
            }
        }
        return sets;
    }

    private boolean readsParagraphs(Matcher match) {
        var document = surroundings.documentAfter(match.end()).or(() -> lastDocument);
        return document.isPresent()
                ? opens(Turn.PARAGRAPHS, match, new Topic.Paragraphs(document.get()))
                : readsOther(Turn.PARAGRAPHS, match);
    }

    private boolean readsInstruments(
            Turn turn, Matcher match, Optional<Body> body, boolean stated, boolean after) {
        var noun = match.group("type");
        return body.flatMap(b -> b.series(noun))
                .map(scheme -> opens(turn, match, instruments(scheme, noun, stated, after)))
                .orElseGet(() -> readsOther(turn, match));
    }

    // by the body after the list, by the date, else by the body named before
    private boolean readsUnnamedInstruments(Matcher match) {
        if (followsOtherBody()) {
            return readsOther(Turn.UNNAMED_INSTRUMENTS, match);
        }
        var after = surroundings.bodyAfter(match.end());
        var date = surroundings.dateAfter(match.end());
        var body =
                after.or(
                        () ->
                                date.isPresent()
                                        ? Conference.bodyOf(date.get())
                                        : bodyNamed(match.group("type")));
        return readsInstruments(Turn.UNNAMED_INSTRUMENTS, match, body, false, after.isPresent());
    }

    private Optional<Body> bodyNamed(String noun) {
        if (manner.isProse()) {
            return surroundings.onlyBody().or(() -> lastBody);
        }
        // only the Plenipotentiary takes decisions that the plan cites
        boolean decision = Body.PP.series(noun).filter(InstrumentScheme.PP_DEC::equals).isPresent();
        return decision ? Optional.of(Body.PP) : lastBody;
    }

    private boolean followsOtherBody() {
        return !pieces.isEmpty()
                && pieces.getLast().kind() == Kind.UNREAD
                && OTHER_BODY.matcher(text(pieces.getLast())).matches();
    }

    private static Topic instruments(
            InstrumentScheme scheme, String noun, boolean stated, boolean after) {
        return new Topic.Instruments(scheme, noun, stated, after);
    }

    private boolean readsBodyAfter(Matcher match) {
        var body = Body.named(match, "a").or(() -> Body.named(match, "b"));
        if (!(listing.topic() instanceof Topic.Instruments topic)
                || !isLast(Kind.ITEM)
                || topic.bodyStated() && !topic.bodyAfter()
                || body.flatMap(b -> b.series(topic.noun())).isEmpty()) {
            return false;
        }
        lastBody = body;
        if (listing.codes() == 1) {
            stretchLastItem(items.getLast().references(), match.end());
        }
        add(Kind.ITEM, Turn.BODY_AFTER, match);
        listing = listing.on(instruments(topic.scheme(), topic.noun(), false, true));
        return true;
    }

    private boolean readsTargets(Matcher match) {
        if (manner.isProse() && !surroundings.namesSdgs()) {
            return false;
        }
        int underGoal = listing.topic() instanceof Topic.Targets targets ? targets.underGoal() : 0;
        boolean goalsMayFollow =
                listing.topic() instanceof Topic.Goals
                        || listing.topic() instanceof Topic.Targets t && t.goalsMayFollow();
        return opens(Turn.TARGETS, match, new Topic.Targets(underGoal, goalsMayFollow));
    }

    private boolean readsNames(Turn turn, Matcher match, List<Piece> names) {
        add(Kind.PHRASE, turn, match);
        Matcher code = CODE.matcher(plain).region(match.start("codes"), match.end("codes"));
        while (code.find()) {
            names.add(new Piece(Kind.PHRASE, turn, code.start(), code.end()));
        }
        if (manner.isProse()) {
            close();
        }
        return true;
    }

    private boolean readsSubLinesOf(Matcher match) {
        if (!(listing.topic() instanceof Topic.ActionLines)
                && (manner.isProse() || listing.topic() instanceof Topic.Other)) {
            return false;
        }
        var line = "C" + Codes.withoutLeadingZeros(match.group("line"));
        return opens(Turn.SUB_LINES_OF, match, new Topic.ActionLines(line));
    }

    private boolean readsCode(Turn turn, Matcher match) {
        if (!mayBeCode(turn)) {
            return false;
        }
        var read = new CodeReader(known, manner, surroundings).read(turn, match, listing.topic());
        read.ifPresent(item -> take(turn, match, item));
        return read.isPresent();
    }

    // "SDGs 5 and 9 by 2030": 2030 is no goal
    private boolean mayBeCode(Turn turn) {
        boolean selfEvident = turn == Turn.SUB_LINE || turn == Turn.ACTION_LINE;
        if (manner.isProse()) {
            return pieces.isEmpty() || !isLast(Kind.ITEM) && !isLast(Kind.UNREAD);
        }
        return selfEvident || listing.codes() == 0 || !isLast(Kind.PREPOSITION);
    }

    private void take(Turn turn, Matcher match, Item item) {
        boolean first = listing.codes() == 0 && isLast(Kind.NOUN);
        int phraseFrom = first ? listing.noun().map(Piece::from).orElse(item.from()) : item.from();
        items.add(item.startingAt(phraseFrom));
        listing.noun().ifPresent(nounsWithCodes::add);
        add(Kind.ITEM, turn, match);
        listing = listing.on(topicAfter(item)).withCode();
    }

    private Topic topicAfter(Item item) {
        return switch (item.rule()) {
            case ACTION_LINE_LIST -> new Topic.ActionLines(lineOf(item));
            case GOAL_LIST ->
                    listing.topic() instanceof Topic.Goals
                            ? listing.topic()
                            : new Topic.Goals(false);
            case TARGET_LIST ->
                    listing.topic() instanceof Topic.Nothing
                            ? new Topic.Targets(0, false)
                            : listing.topic();
            default -> listing.topic();
        };
    }

    // "C7: e-health and e-science"
    private static String lineOf(Item item) {
        var code =
                item.references().isEmpty()
                        ? item.unknown().getFirst()
                        : item.references().getFirst().code();
        int hyphen = code.indexOf('-');
        return hyphen < 0 ? code : code.substring(0, hyphen);
    }

    private boolean readsDate(Matcher match) {
        boolean dashed = match.group("place") == null;
        boolean afterItem = isLast(Kind.ITEM) || isLast(Kind.COMMA) && !dashed && !manner.isProse();
        if (!afterItem
                || items.isEmpty()
                || items.getLast().references().size() != 1
                || !(listing.topic() instanceof Topic.Instruments)
                || !(items.getLast().references().getFirst()
                        instanceof InstrumentReference instrument)
                || instrument.revision().isPresent()) {
            return false;
        }
        var revision = Surroundings.revision(match);
        var dated =
                new InstrumentReference(
                        instrument.instruments(), instrument.number(), Optional.of(revision));
        stretchLastItem(List.of(dated), match.end());
        add(Kind.ITEM, Turn.DATED, match);
        return true;
    }

    private void stretchLastItem(List<Reference> references, int phraseTo) {
        items.add(items.removeLast().with(references, phraseTo));
    }

    private boolean readsOpen(Matcher match) {
        if (!brackets.isPaired(match.start())) {
            return false;
        }
        outer.push(listing);
        listing = inBracket();
        add(Kind.OPEN, Turn.OPEN, match);
        return true;
    }

    // "3 (targets 3.8, 3.d)", "SDGs (1, 3)"
    private Listing inBracket() {
        boolean afterCode = isLast(Kind.ITEM) || isLast(Kind.COMMA);
        return switch (listing.topic()) {
            case Topic.Goals ignored when afterCode && listing.codes() > 0 ->
                    listing.on(new Topic.Targets(goalOfLastItem(), false));
            case Topic.ActionLines ignored -> listing;
            case Topic.Other ignored -> listing;
            default ->
                    isLast(Kind.NOUN) || isLast(Kind.COLON)
                            ? listing
                            : Listing.none(new Topic.Nothing());
        };
    }

    private int goalOfLastItem() {
        var item = items.getLast();
        if (item.references().size() == 1
                && item.references().getFirst() instanceof Goal(int number)) {
            return number;
        }
        return 0;
    }

    private boolean readsClose(Matcher match) {
        if (!brackets.isPaired(match.start()) || outer.isEmpty()) {
            return false;
        }
        var inner = listing;
        listing = outer.pop();
        if (inner.codes() > listing.codes() && inner.noun().equals(listing.noun())) {
            listing = listing.withCode();
        }
        add(Kind.CLOSE, Turn.CLOSE, match);
        return true;
    }

    private boolean readsSeparator(Turn turn, Matcher match) {
        add(turn.kind(), turn, match);
        if (manner.isProse() && !listing.plural()) {
            close();
        }
        return true;
    }

    // "will support Output 1.1": the list is over; but "the following SDGs are supported: 1, 3"
    private boolean readsVerb(Matcher match) {
        add(Kind.VERB, Turn.VERB, match);
        monitoring = false;
        if (manner.isProse() || listing.codes() > 0 || !listing.isOpen()) {
            close();
        }
        return true;
    }

    private boolean opens(Turn turn, Matcher match, Topic topic) {
        boolean continues =
                turn == Turn.TARGETS && isLast(Kind.NOUN) && listing.topic() instanceof Topic.Goals;
        add(Kind.NOUN, turn, match);
        var noun = continues ? listing.noun() : Optional.of(pieces.getLast());
        boolean plural = PLURAL.matcher(match.group()).find();
        listing = new Listing(topic, noun, plural, 0);
        return true;
    }

    private void close() {
        listing = Listing.none(new Topic.Nothing());
    }

    private boolean isLast(Kind kind) {
        return !pieces.isEmpty() && pieces.getLast().kind() == kind;
    }

    private String text(Piece piece) {
        return plain.substring(piece.from(), piece.to());
    }

    private void add(Kind kind, Turn turn, Matcher match) {
        int to = match.end();
        while (plain.charAt(to - 1) == ' ') {
            to--;
        }
        pieces.add(new Piece(kind, turn, match.start(), to));
    }
}

package org.w3id.baap.loader.reference;

import org.w3id.baap.loader.reference.Parsed.Blanket;
import org.w3id.baap.loader.reference.Reference.Goal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads one sentence from left to right with the turns of {@link Turn}: "PP Resolution 135 and 140"
 * is a noun, a code, a conjunction and a code.
 */
final class SentenceParser {

    private static final Pattern OTHER_NAME = Pattern.compile("\\p{Lu}\\P{Nd}*");

    private static final Pattern CODE = Wording.pattern(Wording.CODE);

    private final String plain;
    private final Manner manner;
    private final Surroundings surroundings;
    private final Brackets brackets;
    private final Progress progress;
    private final InstrumentNouns instruments;
    private final CodeReader codes;
    private final List<Blanket> blankets = new ArrayList<>();
    private final List<Piece> outputs = new ArrayList<>();
    private final List<Piece> outcomes = new ArrayList<>();
    private final Map<Piece, CitedDocument> documents = new HashMap<>();
    private Optional<CitedDocument> lastDocument = Optional.empty();
    private boolean monitoring;

    private SentenceParser(String plain, KnownCodes known, Manner manner) {
        this.plain = plain;
        this.manner = manner;
        this.surroundings = new Surroundings(plain);
        this.brackets = new Brackets(plain);
        this.progress = new Progress(plain);
        this.instruments = new InstrumentNouns(progress, manner, surroundings);
        this.codes = new CodeReader(known, manner, surroundings);
    }

    static Parsed parse(String plain, KnownCodes known, Manner manner) {
        return new SentenceParser(plain, known, manner).parse();
    }

    private Parsed parse() {
        int at = 0;
        while (at < plain.length()) {
            at = plain.charAt(at) == ' ' ? at + 1 : readTurn(at);
        }
        return new Parsed(
                progress.pieces(),
                progress.items(),
                progress.nounsWithCodes(),
                documents,
                blankets,
                outputs,
                outcomes);
    }

    // the last turn, WORD, takes whatever is left, so a sentence is always read to its end
    private int readTurn(int at) {
        for (Turn turn : Turn.values()) {
            Matcher match = turn.at(plain, at);
            if (match.lookingAt() && match.end() > at && reads(turn, match)) {
                return match.end();
            }
        }
        throw new IllegalStateException("no turn reads " + plain.substring(at));
    }

    private boolean reads(Turn turn, Matcher match) {
        return switch (turn) {
            case ALL_INSTRUMENTS ->
                    readsAll(turn, match, Body.named(match, "a"), Body.named(match, "b"));
            case ALL_INSTRUMENTS_OF ->
                    readsAll(turn, match, Body.named(match, "a"), Optional.empty());
            case ALL_ACTION_LINES -> readsAll(turn, match, List.of(ReferenceSet.WSIS_ACTION_LINES));
            case ALL_GOALS -> readsAll(turn, match, List.of(ReferenceSet.SDGS));
            case PARAGRAPHS -> readsParagraphs(match);
            case DOCUMENT -> readsDocument(match);
            case INSTRUMENTS, INSTRUMENTS_OF -> instruments.readNamed(turn, match);
            case RECOMMENDATIONS -> instruments.readRecommendations(match);
            case UNNAMED_INSTRUMENTS -> instruments.readUnnamed(match);
            case BODY_AFTER -> instruments.readBodyAfter(match);
            case DATED -> instruments.readDate(match);
            case ACTION_LINES -> progress.opens(turn, match, new Topic.ActionLines(""));
            case CONNECT_GOALS ->
                    manner.isProse()
                            ? progress.opens(turn, match, new Topic.ConnectGoals())
                            : readsOther(turn, match);
            case SHARED_INSTRUMENTS, OTHER_NOUN, EXCEPT -> readsOther(turn, match);
            case GOALS -> progress.opens(turn, match, new Topic.Goals(match.group("bare") != null));
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
            case OPEN -> readsOpen(match);
            case CLOSE -> readsClose(match);
            case COMMA, AND -> readsSeparator(turn, match);
            case MONITORING -> {
                monitoring = true;
                yield readsPhrase(turn, match);
            }
            case VERB -> readsVerb(match);
            case ABBREVIATION, COLON -> progress.add(turn.kind(), turn, match);
            case STOP, GENEVA_PLAN, SUBJECT, PARTICLE, PREPOSITION -> readsPhrase(turn, match);
            case WORD -> readsWord(match);
        };
    }

    private boolean readsPhrase(Turn turn, Matcher match) {
        if (manner.isProse()) {
            progress.closeWith(new Topic.Nothing());
        }
        return progress.add(turn.kind(), turn, match);
    }

    private boolean readsOther(Turn turn, Matcher match) {
        progress.closeWith(new Topic.Other());
        return progress.add(Kind.UNREAD, turn, match);
    }

    // "Area 5" begins something else; "adn 32" and "I67" are slips within the list
    private boolean readsWord(Matcher match) {
        if (manner.isProse()) {
            progress.closeWith(new Topic.Nothing());
        } else if (OTHER_NAME.matcher(match.group()).matches() && takesBareNumbers()) {
            progress.closeWith(new Topic.Other());
        }
        return progress.add(Kind.UNREAD, Turn.WORD, match);
    }

    private boolean takesBareNumbers() {
        return switch (progress.topic()) {
            case Topic.Instruments ignored -> true;
            case Topic.Goals ignored -> true;
            case Topic.ConnectGoals ignored -> true;
            case Topic.Paragraphs ignored -> true;
            case Topic.Targets(int underGoal, boolean goalsMayFollow) -> goalsMayFollow;
            case Topic.ActionLines ignored -> false;
            case Topic.Nothing ignored -> false;
            case Topic.Other ignored -> false;
        };
    }

    private boolean readsAll(
            Turn turn, Matcher match, Optional<Body> first, Optional<Body> second) {
        var bodies = Stream.of(first, second).flatMap(Optional::stream).toList();
        var sets = bodies.stream().map(Body::resolutions).flatMap(Optional::stream).toList();
        return sets.size() == bodies.size() && readsAll(turn, match, sets);
    }

    private boolean readsAll(Turn turn, Matcher match, List<ReferenceSet> sets) {
        blankets.add(new Blanket(sets, monitoring, match.start(), match.end()));
        progress.closeWith(new Topic.Other());
        return progress.add(Kind.PHRASE, turn, match);
    }

    private boolean readsDocument(Matcher match) {
        var document = CitedDocument.named(match);
        lastDocument = Optional.of(document);
        readsPhrase(Turn.DOCUMENT, match);
        documents.put(progress.pieces().getLast(), document);
        return true;
    }

    private boolean readsParagraphs(Matcher match) {
        var document = surroundings.documentAfter(match.end()).or(() -> lastDocument);
        return document.isPresent()
                ? progress.opens(Turn.PARAGRAPHS, match, new Topic.Paragraphs(document.get()))
                : readsOther(Turn.PARAGRAPHS, match);
    }

    private boolean readsTargets(Matcher match) {
        if (manner.isProse() && !surroundings.namesSdgs()) {
            return false;
        }
        var topic =
                switch (progress.topic()) {
                    case Topic.Targets targets -> targets;
                    case Topic.Goals ignored -> new Topic.Targets(0, true);
                    default -> new Topic.Targets(0, false);
                };
        return progress.opens(Turn.TARGETS, match, topic);
    }

    private boolean readsNames(Turn turn, Matcher match, List<Piece> names) {
        Matcher code = CODE.matcher(plain).region(match.start("codes"), match.end("codes"));
        while (code.find()) {
            names.add(new Piece(Kind.PHRASE, turn, code.start(), code.end()));
        }
        return readsPhrase(turn, match);
    }

    private boolean readsSubLinesOf(Matcher match) {
        boolean expected = progress.topic() instanceof Topic.ActionLines;
        boolean barred = manner.isProse() || progress.topic() instanceof Topic.Other;
        var line = "C" + Codes.withoutLeadingZeros(match.group("line"));
        return (expected || !barred)
                && progress.opens(Turn.SUB_LINES_OF, match, new Topic.ActionLines(line));
    }

    private boolean readsCode(Turn turn, Matcher match) {
        if (!mayBeCode(turn)) {
            return false;
        }
        var read = codes.read(turn, match, progress.topic());
        read.ifPresent(item -> progress.take(turn, match, item, topicAfter(item)));
        return read.isPresent();
    }

    // "SDGs 5 and 9 by 2030": 2030 is no goal
    private boolean mayBeCode(Turn turn) {
        if (manner.isProse()) {
            return !progress.endsWith(Kind.ITEM);
        }
        boolean selfEvident = turn == Turn.SUB_LINE || turn == Turn.ACTION_LINE;
        return selfEvident
                || progress.listing().codes() == 0
                || !progress.endsWith(Kind.PREPOSITION);
    }

    private Topic topicAfter(Item item) {
        var topic = progress.topic();
        return switch (item.rule()) {
            case ACTION_LINE_LIST -> new Topic.ActionLines(item.line());
            case GOAL_LIST -> topic instanceof Topic.Goals ? topic : new Topic.Goals(false);
            case TARGET_LIST ->
                    topic instanceof Topic.Nothing ? new Topic.Targets(0, false) : topic;
            default -> topic;
        };
    }

    private boolean readsOpen(Matcher match) {
        if (!brackets.isPaired(match.start())) {
            return false;
        }
        progress.enterBracket(insideBracket());
        return progress.add(Kind.OPEN, Turn.OPEN, match);
    }

    // "3 (targets 3.8, 3.d)", "SDGs (1, 3)"
    private Listing insideBracket() {
        var listing = progress.listing();
        boolean afterCode = progress.endsWith(Kind.ITEM) || progress.endsWith(Kind.COMMA);
        return switch (listing.topic()) {
            case Topic.Goals ignored when afterCode && listing.codes() > 0 ->
                    listing.on(new Topic.Targets(goalOfLastItem(), false));
            case Topic.ActionLines ignored -> listing;
            case Topic.Other ignored -> listing;
            default ->
                    progress.endsWith(Kind.NOUN) || progress.endsWith(Kind.COLON)
                            ? listing
                            : Listing.none(new Topic.Nothing());
        };
    }

    private int goalOfLastItem() {
        var references = progress.items().getLast().references();
        return references.size() == 1 && references.getFirst() instanceof Goal(int number)
                ? number
                : 0;
    }

    private boolean readsClose(Matcher match) {
        if (!brackets.isPaired(match.start()) || !progress.isInBracket()) {
            return false;
        }
        progress.leaveBracket();
        return progress.add(Kind.CLOSE, Turn.CLOSE, match);
    }

    private boolean readsSeparator(Turn turn, Matcher match) {
        boolean goesOn = progress.listing().plural() && progress.listing().codes() > 0;
        if (manner.isProse() && !goesOn) {
            progress.closeWith(new Topic.Nothing());
        }
        return progress.add(turn.kind(), turn, match);
    }

    // "will support Output 1.1": the list is over; but "the following SDGs are supported: 1, 3"
    private boolean readsVerb(Matcher match) {
        monitoring = false;
        boolean expectsCodes = progress.listing().isOpen() && progress.listing().codes() == 0;
        if (manner.isProse() || !expectsCodes) {
            progress.closeWith(new Topic.Nothing());
        }
        return progress.add(Kind.VERB, Turn.VERB, match);
    }
}

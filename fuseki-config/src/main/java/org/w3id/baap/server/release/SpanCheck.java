package org.w3id.baap.server.release;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.w3id.baap.loader.text.SourceText;
import org.w3id.baap.ontology.Baap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares every span, passage and quote with the text it stands in, e.g. that code points 54129 to
 * 54131 of the plan read {@code 5b}.
 */
final class SpanCheck {

    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final IRI HAS_SELECTOR = Values.iri(OA, "hasSelector");
    private static final IRI HAS_SOURCE = Values.iri(OA, "hasSource");
    private static final IRI START = Values.iri(OA, "start");
    private static final IRI END = Values.iri(OA, "end");
    private static final IRI EXACT = Values.iri(OA, "exact");
    private static final IRI PREFIX = Values.iri(OA, "prefix");
    private static final IRI SUFFIX = Values.iri(OA, "suffix");
    private static final IRI FRAGMENT_SELECTOR = Values.iri(OA, "FragmentSelector");
    private static final IRI TEXT_QUOTE_SELECTOR = Values.iri(OA, "TextQuoteSelector");

    /** What was compared, what differs, and the texts that were not at hand. */
    record Result(int compared, List<String> faults, SortedMap<String, Integer> withoutText) {}

    private record Place(SourceText text, FoldedText folded, int start, int end) {}

    private final Model model;
    private final Map<String, SourceText> texts;
    private final Map<String, FoldedText> folded = new TreeMap<>();
    private final Map<Resource, Place> places = new TreeMap<>(this::byAddress);
    private final List<String> faults = new ArrayList<>();
    private final SortedMap<String, Integer> withoutText = new TreeMap<>();
    private int compared;

    private SpanCheck(Model model, Map<String, SourceText> texts) {
        this.model = model;
        this.texts = texts;
        texts.forEach((address, text) -> folded.put(address, FoldedText.of(text)));
    }

    /**
     * Compares a model with texts.
     *
     * @param texts by their address, e.g. {@code …/id/baap-2017-draft/text}
     */
    static Result of(Model model, Map<String, SourceText> texts) {
        var check = new SpanCheck(model, texts);
        check.spans();
        check.passages();
        check.quotes();
        return new Result(check.compared, List.copyOf(check.faults), check.withoutText);
    }

    private void spans() {
        for (Resource span : sorted(model.filter(null, HAS_SELECTOR, null))) {
            var source = text(span, HAS_SOURCE);
            if (source.isEmpty()) {
                faults.add(name(span) + ": no oa:hasSource: which text is it a span of?");
            } else if (!texts.containsKey(source.get())) {
                withoutText.merge(source.get(), 1, Integer::sum);
            } else {
                span(span, source.get());
            }
        }
    }

    private void span(Resource span, String source) {
        var selectors = model.filter(span, HAS_SELECTOR, null).objects();
        var found = new TreeSet<String>();
        for (Value selector : selectors) {
            if (selector instanceof Resource s && text(s, START).isPresent()) {
                place(s, START, END, source).ifPresent(place -> places.put(span, place));
                found.add("position");
            }
        }
        var place = places.get(span);
        if (place == null) {
            if (!found.contains("position")) {
                faults.add(name(span) + ": no oa:TextPositionSelector");
            }
            return;
        }
        compared++;
        named(span, place);
        for (Value selector : selectors) {
            if (selector instanceof Resource s) {
                selector(s, place);
            }
        }
    }

    private void selector(Resource selector, Place place) {
        if (model.contains(selector, RDF.TYPE, TEXT_QUOTE_SELECTOR)) {
            var text = place.text();
            var prefix = text(selector, PREFIX).orElse("");
            var suffix = text(selector, SUFFIX).orElse("");
            same(selector, "oa:exact", text(selector, EXACT).orElse(""), slice(place));
            int before = place.start() - prefix.codePointCount(0, prefix.length());
            same(selector, "oa:prefix", prefix, text.slice(before, place.start()));
            int after = place.end() + suffix.codePointCount(0, suffix.length());
            same(selector, "oa:suffix", suffix, text.slice(place.end(), after));
        }
        if (model.contains(selector, RDF.TYPE, FRAGMENT_SELECTOR)) {
            var fragment = "char=" + place.start() + "," + place.end();
            same(selector, "rdf:value", text(selector, RDF.VALUE).orElse(""), fragment);
        }
    }

    private void passages() {
        var passages = model.filter(null, RDF.TYPE, Baap.Passage);
        for (Resource passage : sorted(passages)) {
            sourceOf(passage)
                    .ifPresentOrElse(
                            source -> passage(passage, source),
                            () -> withoutText.merge(editionText(passage), 1, Integer::sum));
        }
    }

    private void passage(Resource passage, String source) {
        var found = place(passage, Baap.start, Baap.end, source);
        if (found.isEmpty()) {
            return;
        }
        compared++;
        named(passage, found.get());
        var printed = FoldedText.fold(slice(found.get()));
        var stated = FoldedText.fold(text(passage, Baap.text).orElse(""));
        same(passage, "baap:text", stated, printed);
    }

    private void quotes() {
        for (Resource quoting : sorted(model.filter(null, Baap.quote, null))) {
            var evidence =
                    model.filter(quoting, Baap.evidence, null).objects().stream()
                            .filter(places::containsKey)
                            .map(places::get)
                            .toList();
            if (evidence.isEmpty()) {
                continue; // the shapes ask for evidence, and the text may not be at hand
            }
            compared++;
            for (Value quote : model.filter(quoting, Baap.quote, null).objects()) {
                if (evidence.stream().noneMatch(place -> quoted(quote.stringValue(), place))) {
                    faults.add(
                            "%s: baap:quote \"%s\" does not stand around its evidence at %s"
                                    .formatted(
                                            name(quoting),
                                            shown(quote.stringValue()),
                                            evidence.getFirst().start()));
                }
            }
        }
    }

    private static boolean quoted(String quote, Place place) {
        return place.folded().quotedAround(quote, place.start(), place.end());
    }

    private Optional<Place> place(Resource of, IRI startTerm, IRI endTerm, String source) {
        int length = texts.get(source).length();
        var start = number(of, startTerm);
        var end = number(of, endTerm);
        if (start < 0 || end <= start || end > length) {
            faults.add(
                    "%s: %s-%s is not a span of a text of %s code points"
                            .formatted(
                                    name(of),
                                    text(of, startTerm).orElse("?"),
                                    text(of, endTerm).orElse("?"),
                                    length));
            return Optional.empty();
        }
        return Optional.of(new Place(texts.get(source), folded.get(source), start, end));
    }

    // …/span/54129-54131 and …/passage/54080-54210 say where they stand
    private void named(Resource resource, Place place) {
        var last = resource.stringValue().replaceFirst(".*/", "");
        if (last.matches("\\d+-\\d+")) {
            same(resource, "its address", last, place.start() + "-" + place.end());
        }
    }

    private void same(Resource where, String what, String stated, String printed) {
        if (!stated.equals(printed)) {
            faults.add(
                    "%s: %s is \"%s\" but the text has \"%s\""
                            .formatted(name(where), what, shown(stated), shown(printed)));
        }
    }

    private Optional<String> sourceOf(Resource passage) {
        return Optional.of(editionText(passage)).filter(texts::containsKey);
    }

    // …/id/baap-2017-draft/passage/1-2 stands in …/id/baap-2017-draft/text
    private static String editionText(Resource passage) {
        return passage.stringValue().replaceFirst("/passage/[^/]*$", "/text");
    }

    private int number(Resource of, IRI term) {
        try {
            return text(of, term).map(Integer::parseInt).orElse(-1);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private Optional<String> text(Resource of, IRI term) {
        return model.filter(of, term, null).stream()
                .map(Statement::getObject)
                .map(Value::stringValue)
                .findFirst();
    }

    private TreeSet<Resource> sorted(Model statements) {
        var subjects = new TreeSet<Resource>(this::byAddress);
        subjects.addAll(statements.subjects());
        return subjects;
    }

    private int byAddress(Resource a, Resource b) {
        return a.stringValue().compareTo(b.stringValue());
    }

    private static String slice(Place place) {
        return place.text().slice(place.start(), place.end());
    }

    private static String name(Resource resource) {
        return Prefixes.shorten(resource.stringValue());
    }

    private static String shown(String text) {
        var line = text.replace("\n", "\\n").replace("\t", "\\t");
        return line.length() > 120 ? line.substring(0, 117) + "..." : line;
    }
}

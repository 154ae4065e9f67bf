package org.w3id.baap.loader;

import org.w3id.baap.loader.plan.Output;
import org.w3id.baap.loader.reference.Reference;
import org.w3id.baap.loader.text.Finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A loaded plan as rows of words, to compare with what a person reads, e.g. {@code citation 1.1
 * sdg-target/9.c 9c}: the output, what it cites, and the characters at that position of the text.
 */
record Facts(Loader.LoadedPlan loaded) {

    /** One fact: what sort, of what, its value and the words printed for it. */
    record Fact(String sort, String at, String value, String printed) {}

    List<Fact> all() {
        var facts = new ArrayList<Fact>();
        counts().forEach(facts::add);
        elements().forEach(facts::add);
        references().forEach(facts::add);
        findings().forEach(f -> facts.add(new Fact("finding", f.kind().slug(), "", slice(f))));
        return facts;
    }

    Stream<Finding> findings() {
        return Stream.concat(
                loaded.plan().findings().stream(), loaded.references().findings().stream());
    }

    private Stream<Fact> counts() {
        var plan = loaded.plan();
        return Stream.of(
                count("objectives", plan.objectives().size()),
                count("outcomes", plan.outcomes().count()),
                count("indicators", plan.outcomes().mapToInt(o -> o.indicators().size()).sum()),
                count("outputs", plan.outputs().count()),
                count("programmes", plan.outputs().mapToInt(o -> o.programmes().size()).sum()),
                count("areas", plan.outputs().mapToInt(o -> o.areas().size()).sum()),
                count("activities", plan.outputs().mapToInt(o -> o.activities().size()).sum()),
                count("gaps", plan.outputs().mapToInt(o -> o.gaps().size()).sum()),
                count("amendments", plan.proposals().size()));
    }

    private static Fact count(String what, long number) {
        return new Fact("count", what, Long.toString(number), "");
    }

    private Stream<Fact> elements() {
        var objectives =
                loaded.plan().objectives().stream()
                        .map(o -> fact("objective", o.number(), "", o.title().text()));
        var outputs = loaded.plan().outputs().flatMap(Facts::elements);
        var amendments =
                loaded.plan().proposals().stream()
                        .flatMap(
                                p ->
                                        p.realisedBy().stream()
                                                .map(
                                                        t ->
                                                                fact(
                                                                        "amendment",
                                                                        p.number(),
                                                                        p.output(),
                                                                        t.text())));
        var passages =
                loaded.plan().passages().stream()
                        .map(
                                p ->
                                        fact(
                                                "passage",
                                                p.kind().name().toLowerCase(Locale.ROOT),
                                                "",
                                                loaded.text().slice(p.span())));
        return Stream.of(objectives, outputs, amendments, passages).flatMap(rows -> rows);
    }

    private static Stream<Fact> elements(Output output) {
        var facts = new ArrayList<Fact>();
        var code = output.code();
        output.title().ifPresent(title -> facts.add(fact("output", code, "", title.text())));
        output.programmes().forEach(p -> facts.add(fact("programme", code, "", p.title().text())));
        output.areas()
                .forEach(
                        a ->
                                facts.add(
                                        fact(
                                                "area",
                                                code + "/" + a.number(),
                                                "",
                                                a.title().text())));
        output.activities()
                .forEach(
                        a ->
                                facts.add(
                                        fact(
                                                "activity",
                                                code + "/" + a.number(),
                                                "",
                                                a.wording().text())));
        output.gaps()
                .forEach(
                        g ->
                                facts.add(
                                        fact(
                                                "gap",
                                                code,
                                                g.slot() + g.region().map(r -> "/" + r).orElse(""),
                                                g.label().text())));
        return facts.stream();
    }

    private Stream<Fact> references() {
        var references = loaded.references();
        var citations =
                references.outputs().stream()
                        .flatMap(
                                o ->
                                        o.cited().stream()
                                                .map(
                                                        c ->
                                                                fact(
                                                                        "citation",
                                                                        o.output().code(),
                                                                        entity(c.reference()),
                                                                        loaded.text()
                                                                                .slice(c.span()))));
        var statements =
                references.statements().stream()
                        .map(
                                s ->
                                        fact(
                                                "outcome",
                                                s.output(),
                                                s.outcome(),
                                                loaded.text().slice(s.evidence())));
        var mentions =
                references.mentions().stream()
                        .map(
                                m ->
                                        fact(
                                                "mention",
                                                entity(m.mentioned().reference()),
                                                "",
                                                loaded.text().slice(m.mentioned().span())));
        return Stream.of(citations, statements, mentions).flatMap(rows -> rows);
    }

    private String slice(Finding finding) {
        return loaded.text().slice(finding.span());
    }

    private static String entity(Reference reference) {
        var date =
                reference instanceof Reference.InstrumentReference instrument
                        ? instrument.revision().map(r -> "@" + r.slug()).orElse("")
                        : "";
        return reference.scheme() + "/" + reference.code() + date;
    }

    private static Fact fact(String sort, Object at, Object value, String printed) {
        return new Fact(sort, at.toString(), value.toString(), printed);
    }
}

package org.w3id.baap.loader.rdf;

import static org.w3id.baap.loader.rdf.Statements.iri;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.w3id.baap.loader.reference.InstrumentScheme;
import org.w3id.baap.loader.reference.KnownCodes;
import org.w3id.baap.loader.reference.KnownInstruments;
import org.w3id.baap.loader.reference.KnownInstruments.KnownInstrument;
import org.w3id.baap.loader.reference.Revision;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.ontology.Baap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes from the vocabularies what the reader of references needs to know: which codes exist. */
public final class VocabularyReader {

    private static final IRI TARGET = iri("http://metadata.un.org/sdg/ontology#Target");

    // "Rev. Buenos Aires, 2017", "Busan, 2014"
    private static final Pattern REVISION =
            Pattern.compile("(?<revised>Rev\\. )?(?<place>[^,]+), (?<year>\\d{4})");

    private VocabularyReader() {}

    /** The codes of goals, targets, action lines, Connect 2020 goals and instruments. */
    public static KnownCodes codes(Model vocabulary) {
        var connect = notations(vocabulary, Baap.ConnectGoal).stream().map(Integer::valueOf);
        var instruments = new EnumMap<InstrumentScheme, Set<Integer>>(InstrumentScheme.class);
        for (var scheme : InstrumentScheme.values()) {
            instruments.put(scheme, numbers(vocabulary, scheme));
        }
        return KnownCodes.of(
                notations(vocabulary, TARGET),
                notations(vocabulary, Baap.ActionLine),
                connect.toList(),
                instruments);
    }

    /** For each instrument, whether its title was verified and the revisions it has. */
    public static KnownInstruments instruments(Model vocabulary) {
        Map<String, KnownInstrument> byCode = new HashMap<>();
        for (var scheme : InstrumentScheme.values()) {
            for (int number : numbers(vocabulary, scheme)) {
                var instrument =
                        iri(Addresses.id("instrument", scheme.slug(), Integer.toString(number)));
                boolean verified =
                        !vocabulary.contains(
                                        instrument, Baap.titleConfidence, Statements.plain("low"))
                                && !vocabulary.contains(
                                        instrument,
                                        Baap.titleConfidence,
                                        Statements.plain("medium"));
                byCode.put(
                        scheme.slug() + "/" + number,
                        new KnownInstrument(verified, revisions(vocabulary, instrument)));
            }
        }
        return new KnownInstruments(byCode);
    }

    private static Set<Integer> numbers(Model vocabulary, InstrumentScheme scheme) {
        var prefix = Addresses.id("instrument", scheme.slug()) + "/";
        var numbers = new HashSet<Integer>();
        for (var subject : vocabulary.filter(null, RDF.TYPE, Baap.Instrument).subjects()) {
            if (subject.stringValue().startsWith(prefix)) {
                numbers.add(Integer.valueOf(subject.stringValue().substring(prefix.length())));
            }
        }
        return numbers;
    }

    private static List<Revision> revisions(Model vocabulary, IRI instrument) {
        var revisions = new ArrayList<Revision>();
        for (var revision : vocabulary.filter(null, Baap.revisionOf, instrument).subjects()) {
            for (var notation : vocabulary.filter(revision, SKOS.NOTATION, null).objects()) {
                var match = REVISION.matcher(notation.stringValue());
                if (match.matches()) {
                    revisions.add(
                            new Revision(
                                    match.group("place"),
                                    Integer.parseInt(match.group("year")),
                                    match.group("revised") != null));
                }
            }
        }
        return revisions;
    }

    private static List<String> notations(Model vocabulary, IRI type) {
        return vocabulary.filter(null, RDF.TYPE, type).subjects().stream()
                .flatMap(subject -> notations(vocabulary, subject))
                .toList();
    }

    private static Stream<String> notations(Model vocabulary, Resource subject) {
        return vocabulary.filter(subject, SKOS.NOTATION, null).objects().stream()
                .map(notation -> notation.stringValue());
    }
}

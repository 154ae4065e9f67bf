package org.w3id.baap.loader.rdf;

import static org.w3id.baap.loader.rdf.Statements.iri;
import static org.w3id.baap.loader.rdf.Statements.plain;
import static org.w3id.baap.loader.rdf.Statements.position;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.w3id.baap.loader.plan.Passage;
import org.w3id.baap.loader.plan.Plan;
import org.w3id.baap.loader.text.SourceText;
import org.w3id.baap.loader.text.Span;
import org.w3id.baap.ontology.Baap;

import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes a stretch of the text as evidence, with three ways to find it again: by position, by quote
 * and by fragment (W3C Web Annotation Data Model, section 4.2; RFC 5147).
 */
final class SpanWriter {

    /** How much text on either side a quote shows, in code points. */
    private static final int CONTEXT = 25;

    private static final IRI RFC_5147 = iri("http://tools.ietf.org/rfc/rfc5147");

    private final SourceText text;
    private final Statements evidence;
    private final EditionAddresses at;
    private final Set<Span> written = new HashSet<>();
    private final NavigableMap<Integer, Passage> passages = new TreeMap<>();

    SpanWriter(Plan plan, Statements evidence, EditionAddresses at) {
        this.text = plan.text();
        plan.passages().forEach(passage -> passages.put(passage.span().start(), passage));
        this.evidence = evidence;
        this.at = at;
    }

    /**
     * Writes the span once and gives its address.
     *
     * @throws IllegalStateException if the text does not reach so far: a fault of this program
     */
    IRI write(Span span) {
        if (span.end() > text.length()) {
            throw new IllegalStateException(
                    "span %s is outside the text of %s code points".formatted(span, text.length()));
        }
        if (written.add(span)) {
            describe(span);
        }
        return at.span(span);
    }

    private void describe(Span span) {
        var position = at.selector(span, "position");
        var quote = at.selector(span, "quote");
        var fragment = at.selector(span, "fragment");
        evidence.subject(at.span(span), Oa.SPECIFIC_RESOURCE)
                .add(Oa.HAS_SOURCE, at.text())
                .add(Oa.HAS_SELECTOR, position)
                .add(Oa.HAS_SELECTOR, quote)
                .add(Oa.HAS_SELECTOR, fragment);
        passage(span)
                .ifPresent(
                        passage ->
                                evidence.subject(at.span(span))
                                        .add(Baap.inPassage, at.passage(passage)));
        evidence.subject(position, Oa.TEXT_POSITION_SELECTOR)
                .add(Oa.START, position(span.start()))
                .add(Oa.END, position(span.end()));
        evidence.subject(quote, Oa.TEXT_QUOTE_SELECTOR)
                .add(Oa.EXACT, plain(text.slice(span)))
                .add(Oa.PREFIX, plain(text.slice(span.start() - CONTEXT, span.start())))
                .add(Oa.SUFFIX, plain(text.slice(span.end(), span.end() + CONTEXT)));
        evidence.subject(fragment, Oa.FRAGMENT_SELECTOR)
                .add(DCTERMS.CONFORMS_TO, RFC_5147)
                .add(RDF.VALUE, plain("char=" + span.start() + "," + span.end()));
    }

    private Optional<Passage> passage(Span span) {
        return Optional.ofNullable(passages.floorEntry(span.start()))
                .map(Map.Entry::getValue)
                .filter(passage -> span.start() < passage.span().end());
    }
}

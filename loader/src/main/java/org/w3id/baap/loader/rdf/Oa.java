package org.w3id.baap.loader.rdf;

import static org.w3id.baap.loader.rdf.Statements.iri;

import org.eclipse.rdf4j.model.IRI;

/**
 * The terms of the Web Annotation vocabulary that spans and findings use, e.g. {@code oa:exact}.
 */
final class Oa {

    private static final String NAMESPACE = "http://www.w3.org/ns/oa#";

    static final IRI SPECIFIC_RESOURCE = iri(NAMESPACE + "SpecificResource");
    static final IRI TEXT_POSITION_SELECTOR = iri(NAMESPACE + "TextPositionSelector");
    static final IRI TEXT_QUOTE_SELECTOR = iri(NAMESPACE + "TextQuoteSelector");
    static final IRI FRAGMENT_SELECTOR = iri(NAMESPACE + "FragmentSelector");
    static final IRI HAS_SOURCE = iri(NAMESPACE + "hasSource");
    static final IRI HAS_SELECTOR = iri(NAMESPACE + "hasSelector");
    static final IRI HAS_TARGET = iri(NAMESPACE + "hasTarget");
    static final IRI MOTIVATED_BY = iri(NAMESPACE + "motivatedBy");
    static final IRI START = iri(NAMESPACE + "start");
    static final IRI END = iri(NAMESPACE + "end");
    static final IRI EXACT = iri(NAMESPACE + "exact");
    static final IRI PREFIX = iri(NAMESPACE + "prefix");
    static final IRI SUFFIX = iri(NAMESPACE + "suffix");

    private Oa() {}
}

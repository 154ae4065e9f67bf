package org.w3id.baap.loader.rdf;

import static org.w3id.baap.loader.rdf.Statements.iri;
import static org.w3id.baap.loader.rdf.Statements.number;
import static org.w3id.baap.loader.rdf.Statements.plain;
import static org.w3id.baap.loader.rdf.Statements.prose;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.w3id.baap.loader.reference.InstrumentScheme;
import org.w3id.baap.loader.reference.Reference;
import org.w3id.baap.loader.reference.Reference.ActionLine;
import org.w3id.baap.loader.reference.Reference.All;
import org.w3id.baap.loader.reference.Reference.ConnectGoal;
import org.w3id.baap.loader.reference.Reference.Goal;
import org.w3id.baap.loader.reference.Reference.InstrumentReference;
import org.w3id.baap.loader.reference.Reference.Paragraph;
import org.w3id.baap.loader.reference.Reference.Target;
import org.w3id.baap.loader.reference.Revision;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.ontology.Baap;

/**
 * The addresses of what references stand for, e.g. {@code http://metadata.un.org/sdg/5.b}; what no
 * vocabulary describes is described here: paragraphs, and instruments of the open lists.
 */
final class Entities {

    /** The United Nations' own addresses of goals and targets. */
    static final String SDG = "http://metadata.un.org/sdg/";

    private final Model vocabulary;
    private final Statements asserted;

    Entities(Model vocabulary, Statements asserted) {
        this.vocabulary = vocabulary;
        this.asserted = asserted;
    }

    /** The address of the referenced thing, which is described once this returns. */
    IRI of(Reference reference) {
        return switch (reference) {
            case InstrumentReference instrument -> instrument(instrument);
            case ActionLine(var code) -> iri(Addresses.id("action-line", code));
            case Goal(var number) -> iri(SDG + number);
            case Target target -> iri(SDG + target.code());
            case Paragraph paragraph -> paragraph(paragraph);
            case ConnectGoal(var number) ->
                    iri(Addresses.id("connect-2020", Integer.toString(number)));
            case All(var set) -> iri(Addresses.id("set", set.slug()));
        };
    }

    private IRI instrument(InstrumentReference reference) {
        var work = iri(Addresses.id("instrument", reference.scheme(), reference.code()));
        if (!isDescribed(work)) {
            asserted.subject(work, type(reference.instruments()), Baap.Instrument)
                    .add(RDFS.LABEL, prose(reference.instruments().noun() + " " + reference.code()))
                    .add(SKOS.NOTATION, plain(reference.code()))
                    .add(Baap.number, number(reference.number()))
                    .add(Baap.position, number(reference.number()))
                    .add(Baap.adoptedBy, body(reference.instruments()));
        }
        return reference
                .revision()
                .map(revision -> revision(reference, work, revision))
                .orElse(work);
    }

    private IRI revision(InstrumentReference reference, IRI work, Revision revision) {
        var expression =
                iri(
                        Addresses.id(
                                "instrument",
                                reference.scheme(),
                                reference.code(),
                                "rev",
                                revision.slug()));
        if (!isDescribed(expression)) {
            asserted.subject(expression, Baap.InstrumentRevision)
                    .add(RDFS.LABEL, prose(reference.label()))
                    .add(SKOS.NOTATION, plain(revision.notation()))
                    .add(Baap.year, number(revision.year()))
                    .add(Baap.revisionOf, work);
        }
        return expression;
    }

    private IRI paragraph(Paragraph reference) {
        var document = iri(Addresses.id("document", reference.document()));
        var number = Integer.toString(reference.number());
        var paragraph = iri(Addresses.id("document", reference.document(), "para", number));
        asserted.subject(paragraph, Baap.Paragraph)
                .add(RDFS.LABEL, prose(reference.label()))
                .add(SKOS.NOTATION, plain(number))
                .add(Baap.position, number(reference.number()))
                .add(Baap.partOf, document);
        return paragraph;
    }

    private boolean isDescribed(IRI entity) {
        return vocabulary.contains(entity, RDF.TYPE, null)
                || asserted.model().contains(entity, RDF.TYPE, null);
    }

    private static IRI type(InstrumentScheme scheme) {
        return switch (scheme) {
            case PP_RES, WTDC_RES -> Baap.Resolution;
            case PP_DEC -> Baap.Decision;
            case ITU_D_REC -> Baap.Recommendation;
        };
    }

    private static IRI body(InstrumentScheme scheme) {
        return switch (scheme) {
            case PP_RES, PP_DEC -> iri(Addresses.id("body", "pp"));
            case WTDC_RES -> iri(Addresses.id("body", "wtdc"));
            case ITU_D_REC -> iri(Addresses.id("body", "itu-d"));
        };
    }
}

package org.w3id.baap.loader.rdf;

import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.TreeModelFactory;
import org.w3id.baap.loader.plan.Plan;
import org.w3id.baap.loader.reference.PlanReferences;
import org.w3id.baap.loader.text.Finding;

import java.util.ArrayList;

/**
 * A plan as statements in five named graphs: what the text asserts, the evidence for it, the
 * findings, the text itself, and how far it reaches each goal. The edition itself is described
 * beside its source.
 */
public final class PlanGraph {

    private PlanGraph() {}

    /**
     * The statements of one edition.
     *
     * @param slug the edition's name, e.g. {@code baap-2017-draft}
     * @param vocabulary what is published beside the plan, for what it already describes
     */
    public static Model of(Plan plan, PlanReferences references, String slug, Model vocabulary) {
        var at = new EditionAddresses(slug);
        var model = new TreeModelFactory().createEmptyModel();
        var asserted = new Statements(model, at.assertedGraph());
        var evidence = new Statements(model, at.evidenceGraph());
        var spans = new SpanWriter(plan, evidence, at);

        ElementWriter.write(plan, asserted, spans, at);
        var entities = new Entities(vocabulary, asserted);
        new ReferenceWriter(plan.text(), asserted, evidence, spans, entities, at).write(references);
        AmendmentWriter.write(plan, evidence, spans, at);
        TextWriter.write(plan, new Statements(model, at.textGraph()), at);

        var findings = new ArrayList<Finding>(plan.findings());
        findings.addAll(references.findings());
        new FindingWriter(plan, vocabulary, new Statements(model, at.findingsGraph()), spans, at)
                .write(findings);
        model.addAll(GoalCoverage.of(model, vocabulary, slug));
        return model;
    }
}

package org.w3id.baap.loader;

import org.eclipse.rdf4j.model.Model;
import org.w3id.baap.loader.plan.Plan;
import org.w3id.baap.loader.plan.PlanReader;
import org.w3id.baap.loader.rdf.PlanGraph;
import org.w3id.baap.loader.rdf.VocabularyReader;
import org.w3id.baap.loader.reference.PlanReferences;
import org.w3id.baap.loader.text.SourceException;
import org.w3id.baap.loader.text.SourceText;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.ontology.Vocabulary;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * From a file to a graph: {@code Loader.load(Path.of("baap-2017-draft.txt")).model()}.
 *
 * <p>Stateless; every call reads the file and the vocabulary afresh.
 */
public final class Loader {

    /** Names that addresses under {@code /id/} already use. */
    private static final Set<String> RESERVED =
            Set.of(
                    "instrument",
                    "set",
                    "action-line",
                    "connect-2020",
                    "region",
                    "body",
                    "document",
                    "finding-kind",
                    "query",
                    "dataset",
                    "plan",
                    "scheme");

    private Loader() {}

    /**
     * Reads one text.
     *
     * @throws SourceException if it cannot be read, if no output is found in it, or if its name
     *     cannot be an edition's; the message is one line for the user
     */
    public static LoadedPlan load(Path file) {
        var slug = slug(file);
        var text = SourceText.read(file);
        var plan = PlanReader.read(text);
        if (plan.outputs().findAny().isEmpty()) {
            throw new SourceException(
                    "%s: no output found: expected headings such as \"Objective 1 – …\" and \"Output 1.1\""
                            .formatted(file));
        }
        var vocabulary = Vocabulary.read();
        var references =
                PlanReferences.read(
                        plan,
                        VocabularyReader.codes(vocabulary),
                        VocabularyReader.instruments(vocabulary));
        var model = PlanGraph.of(plan, references, slug, vocabulary);
        return new LoadedPlan(slug, text, plan, references, model);
    }

    /**
     * What one text became.
     *
     * @param slug the edition's name, e.g. {@code baap-2017-draft}
     * @param model its named graphs, without the vocabulary
     */
    public record LoadedPlan(
            String slug, SourceText text, Plan plan, PlanReferences references, Model model) {

        /** The address of the edition, e.g. {@code …/id/baap-2017-draft}. */
        public String edition() {
            return Addresses.id(slug);
        }
    }

    /**
     * The name of a text's edition: the base name of the file as a slug, e.g. {@code plan-v2} for
     * {@code Plan v2.txt}.
     *
     * @throws SourceException if no slug is left of it, or a reserved word
     */
    public static String slug(Path file) {
        var name = file.getFileName() == null ? "" : file.getFileName().toString();
        var base = name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        var slug =
                Normalizer.normalize(base, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        if (slug.isEmpty()) {
            throw new SourceException(
                    "%s: the file name gives the edition no name: use letters or digits"
                            .formatted(file));
        }
        if (RESERVED.contains(slug)) {
            throw new SourceException(
                    "%s: \"%s\" is a reserved word in addresses: give the file another name"
                            .formatted(file, slug));
        }
        return slug;
    }
}

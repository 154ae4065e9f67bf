package org.w3id.baap.server.text;

import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.lucene.store.Directory;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The index as {@code text:query} reads it: words, never raw Lucene syntax; all fields when no
 * property is named. E.g. {@code ?x text:query "cybersecurity"}.
 */
final class WordSearch extends TextIndexLucene {

    private static final int MOST_HITS = 10_000;

    // "en", "zh-Hans", or "none" for text without a language
    private static final Pattern LANGUAGE =
            Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}");

    // "m:3 | z:120 | s:<em> | e:</em> | f: … | jh:n": no character that means something in a
    // regular expression
    private static final Pattern HIGHLIGHT =
            Pattern.compile(
                    "\\s*((m:\\d{1,2}|z:\\d{1,4}|[sef]:[^|\\\\\\[\\](){}.*+?^$]{1,40}|j[hf]:[yn])?\\s*(\\||$)\\s*)*");

    private final List<Resource> allProperties;

    WordSearch(Directory directory, TextIndexConfig definition) {
        super(directory, definition);
        allProperties = properties(definition.getEntDef());
    }

    private static List<Resource> properties(EntityDefinition definition) {
        return definition.fields().stream()
                .sorted(Comparator.naturalOrder())
                .flatMap(field -> definition.getPredicates(field).stream())
                .map(node -> ResourceFactory.createResource(node.getURI()))
                .toList();
    }

    @Override
    public List<TextHit> query(
            String subject,
            List<Resource> properties,
            String words,
            String graph,
            String language,
            int limit,
            String highlight) {
        if (language != null && !LANGUAGE.matcher(language).matches()) {
            throw new TextIndexParseException(words, "no such language: " + language);
        }
        if (highlight != null && !HIGHLIGHT.matcher(highlight).matches()) {
            throw new TextIndexParseException(
                    words, "highlight takes m: z: s: e: f: jh: jf: and plain text");
        }
        return super.query(
                subject,
                properties.isEmpty() ? allProperties : properties,
                Words.toLucene(words),
                graph,
                language,
                limit < 0 ? MOST_HITS : Math.min(limit, MOST_HITS),
                highlight);
    }
}

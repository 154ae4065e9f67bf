package org.w3id.baap.server.text;

import org.apache.jena.assembler.Assembler;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.util.graph.GraphUtils;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.lucene.analysis.Analyzer;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What {@code config.ttl} says of the text index, e.g. that {@code skos:notation} is indexed as a
 * code.
 */
public final class TextDefinition {

    static {
        JenaSystem.init();
    }

    private TextDefinition() {}

    /** The server's configuration, {@code config.ttl}, as a model of its own. */
    public static Model configuration() {
        try (var in = TextDefinition.class.getResourceAsStream("/fuseki-config/config.ttl")) {
            Model model = ModelFactory.createDefaultModel();
            RDFParser.source(in).lang(Lang.TURTLE).base("urn:x-baap:config").parse(model);
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read config.ttl", e);
        }
    }

    static TextIndexConfig read(Model configuration) {
        Resource index =
                configuration.listSubjectsWithProperty(RDF.type, TextVocab.textIndexLucene).next();
        var definition = new TextIndexConfig((EntityDefinition) part(index, TextVocab.pEntityMap));
        definition.setAnalyzer((Analyzer) part(index, TextVocab.pAnalyzer));
        definition.setValueStored(index.getProperty(TextVocab.pStoreValues).getBoolean());
        definition.setMultilingualSupport(
                index.getProperty(TextVocab.pMultilingualSupport).getBoolean());
        return definition;
    }

    private static Object part(Resource index, Property property) {
        return Assembler.general().open(GraphUtils.getResourceValue(index, property));
    }
}

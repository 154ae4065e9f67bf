package org.w3id.baap.server.text;

import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Each literal of an indexed property becomes an entry, e.g. {@code <…/output/2.2> dcterms:title
 * "…"@en}.
 */
final class IndexedQuads extends StreamRDFBase {

    private final TextIndex index;

    IndexedQuads(TextIndex index) {
        this.index = index;
    }

    @Override
    public void quad(Quad quad) {
        if (!quad.getObject().isLiteral()) {
            return;
        }
        var entry = TextQueryFuncs.entityFromQuad(index.getDocDef(), quad);
        if (entry != null) {
            index.addEntity(entry);
        }
    }
}

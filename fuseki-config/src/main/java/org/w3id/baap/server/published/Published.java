package org.w3id.baap.server.published;

import jakarta.servlet.http.HttpServlet;

import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.served.Served;

import java.util.Map;
import java.util.function.Supplier;

/** The addresses of what is published, e.g. {@code /release/*}. */
public final class Published {

    private Published() {}

    /** What answers at which address. */
    public static Map<String, HttpServlet> of(
            Supplier<Served> current, Supplier<QueryCatalogue> catalogue) {
        return Map.ofEntries(
                Map.entry("/dataset", new DatasetDoor(current, catalogue)),
                Map.entry("/.well-known/void", new Elsewhere(current, "/dataset")),
                Map.entry("/.well-known/sparql-examples", new Elsewhere(current, "/graph/queries")),
                Map.entry("/graph/*", new GraphDoor(current)),
                Map.entry(DumpDoor.PATH, new ReleasesDoor(current)),
                Map.entry(ReleasesDoor.FEED, new ReleasesDoor(current)),
                Map.entry(ReleasesDoor.FILES, new ReleasesDoor(current)),
                Map.entry(DumpDoor.PATH + "*", new DumpDoor(current)),
                Map.entry(SitemapDoor.WHOLE, new SitemapDoor(current)),
                Map.entry("/sitemap/*", new SitemapDoor(current)),
                Map.entry("/robots.txt", new RobotsDoor(current)));
    }
}

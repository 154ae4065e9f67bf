package org.w3id.baap.server;

import jakarta.servlet.http.HttpServlet;

import org.apache.jena.atlas.json.JSON;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.editor.EditorDoor;
import org.w3id.baap.server.findings.FindingsDoor;
import org.w3id.baap.server.home.HomeDoor;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.LanguageDoor;
import org.w3id.baap.server.http.Page;
import org.w3id.baap.server.matrix.MatrixDoor;
import org.w3id.baap.server.path.PathDoor;
import org.w3id.baap.server.questions.ApiDoor;
import org.w3id.baap.server.questions.OpenApi;
import org.w3id.baap.server.questions.QueryDoor;
import org.w3id.baap.server.reader.ReaderDoor;
import org.w3id.baap.server.release.Software;
import org.w3id.baap.server.search.SearchDoor;
import org.w3id.baap.server.served.MainEdition;
import org.w3id.baap.server.served.Served;
import org.w3id.baap.server.site.Asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;

/** What answers beside the query endpoint, e.g. {@code /version} and the saved queries. */
final class Pages {

    private static final String HEALTH = JSON.buildObject(json -> json.pair("status", "up")) + "\n";

    private Pages() {}

    static Map<String, HttpServlet> of(Supplier<Served> current) {
        var doors = new LinkedHashMap<String, HttpServlet>();
        doors.put("", new HomeDoor(current, QueryCatalogue::bundled));
        var matrix = new MatrixDoor(current, QueryCatalogue::bundled);
        MatrixDoor.PATHS.forEach(path -> doors.put(path, matrix));
        doors.put(ReaderDoor.PATH + "*", new ReaderDoor(current, QueryCatalogue::bundled));
        doors.put(FindingsDoor.PATH, new FindingsDoor(current, QueryCatalogue::bundled));
        doors.put(SearchDoor.PATH, new SearchDoor(current, QueryCatalogue::bundled));
        doors.put(PathDoor.PATH, new PathDoor(current, QueryCatalogue::bundled));
        doors.put(QueryDoor.PATH + "*", new QueryDoor(current, QueryCatalogue::bundled));
        doors.put(OpenApi.PATH, OpenApi.page(current, QueryCatalogue::bundled, softwareVersion()));
        doors.put(
                ApiDoor.PATH + "/*",
                new ApiDoor(current, QueryCatalogue::bundled, softwareVersion()));
        doors.put(EditorDoor.PATH + "*", new EditorDoor(current));
        doors.put(Asset.PATH + "*", new Asset(current));
        doors.put(LanguageDoor.PATH, new LanguageDoor());
        doors.put("/health", Page.of(current, Form.JSON, served -> HEALTH));
        doors.put("/version", Page.of(current, Form.JSON, served -> version(served) + "\n"));
        return doors;
    }

    private static Object version(Served served) {
        return JSON.buildObject(
                json ->
                        json.pair("release", served.release().hash())
                                .pair("software", softwareVersion())
                                .pair("edition", MainEdition.of(served).address())
                                .pair("notice", Software.NOTICE));
    }

    private static String softwareVersion() {
        var properties = new Properties();
        try (var in = Pages.class.getResourceAsStream("/fuseki-config/version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read version.properties", e);
        }
        return properties.getProperty("version");
    }
}

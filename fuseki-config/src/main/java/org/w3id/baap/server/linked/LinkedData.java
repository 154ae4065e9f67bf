package org.w3id.baap.server.linked;

import jakarta.servlet.http.HttpServlet;

import org.w3id.baap.ontology.Vocabulary;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Page;
import org.w3id.baap.server.served.Served;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The doors of this package, by the paths that a servlet container understands. */
public final class LinkedData {

    private LinkedData() {}

    /** E.g. {@code /doc/*}. */
    public static Map<String, HttpServlet> doors(
            Supplier<Served> current, Supplier<QueryCatalogue> catalogue) {
        var doors = new LinkedHashMap<String, HttpServlet>();
        doors.put(IdDoor.PATH + "*", new IdDoor(current));
        doors.put(DocDoor.PATH + "*", new DocDoor(current, catalogue));
        doors.put(LinksetDoor.PATH + "*", new LinksetDoor(current));
        var def = new DefDoor(current, catalogue);
        DefDoor.paths().forEach(path -> doors.put(path, def));
        doors.put(DefDoor.SHAPES, Page.of(current, Form.TURTLE, served -> Vocabulary.shapes()));
        return doors;
    }
}

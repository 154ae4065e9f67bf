package org.w3id.baap.server.linked;

import org.apache.jena.graph.Graph;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.served.Served;

import java.util.Optional;

/**
 * What a path below {@code /doc/} names: {@code sdg/16.10.ttl} target 16.10 as Turtle, {@code
 * dataset/distribution/data.jsonld} the distribution of that name.
 *
 * @param form if the path ends in its suffix
 */
record Found(Thing thing, Optional<Form> form) {

    /**
     * Looks in the release: a thing of the whole name goes before a suffix.
     *
     * @throws Refused with 404 and choices if there is neither
     */
    static Found in(Served served, String path, String name) {
        return Description.reading(served, () -> find(served.dataset().getDefaultGraph(), name))
                .orElseThrow(() -> Directory.nothing(served, path, name));
    }

    private static Optional<Found> find(Graph release, String name) {
        return Thing.find(release, name)
                .map(thing -> new Found(thing, Optional.empty()))
                .or(() -> Forms.bySuffix(name).flatMap(form -> suffixed(release, name, form)));
    }

    private static Optional<Found> suffixed(Graph release, String name, Form form) {
        var bare = name.substring(0, name.length() - form.suffix().length());
        return Thing.find(release, bare).map(thing -> new Found(thing, Optional.of(form)));
    }
}

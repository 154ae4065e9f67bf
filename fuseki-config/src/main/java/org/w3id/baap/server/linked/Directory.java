package org.w3id.baap.server.linked;

import org.apache.jena.graph.Triple;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.served.Served;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of all things of a release in their natural order: for who asks for one that is not
 * there, e.g. {@code sdg/16.99}, the ones beside it.
 */
record Directory(List<String> names) {

    private static final int MOST_CHOICES = 6;

    Directory {
        names = List.copyOf(names);
    }

    static Directory of(Served served) {
        return new Directory(
                served
                        .dataset()
                        .getDefaultGraph()
                        .find()
                        .mapWith(Triple::getSubject)
                        .toList()
                        .stream()
                        .distinct()
                        .filter(node -> node.isURI())
                        .flatMap(node -> Thing.at(node.getURI()).stream())
                        .map(Thing::name)
                        .sorted(NaturalOrder.COMPARATOR)
                        .toList());
    }

    /** A 404 that says where to look instead. */
    static Refused nothing(Served served, String path, String name) {
        var choices =
                Description.reading(served, () -> served.once(Directory.class, Directory::of))
                        .near(name);
        var see = choices.stream().map(one -> "/doc/" + one).collect(Collectors.joining(", "));
        return new Refused(
                404,
                "There is nothing at "
                        + path
                        + (see.isEmpty()
                                ? "; the dataset is at /doc/dataset."
                                : ". See " + see + "."),
                choices.stream().map(one -> "/doc/" + one).toList());
    }

    /** What it could be part of, if that is there, and its neighbours of the same beginning. */
    List<String> near(String name) {
        int place = place(name);
        var neighbours =
                names.subList(Math.max(0, place - 3), Math.min(names.size(), place + 3)).stream()
                        .filter(one -> beginning(one).equals(beginning(name)));
        var choices = new LinkedHashSet<String>();
        whole(name).ifPresent(choices::add);
        neighbours.forEach(choices::add);
        return choices.stream().limit(MOST_CHOICES).toList();
    }

    private int place(String name) {
        int place = Collections.binarySearch(names, name, NaturalOrder.COMPARATOR);
        return place < 0 ? -place - 1 : place;
    }

    // "baap-2017-draft/output/9.9" has its neighbours in "baap-2017-draft/output/"
    private static String beginning(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    private Optional<String> whole(String name) {
        return Stream.iterate(parent(name), parent -> !parent.isEmpty(), Directory::parent)
                .filter(
                        parent ->
                                Collections.binarySearch(names, parent, NaturalOrder.COMPARATOR)
                                        >= 0)
                .findFirst();
    }

    private static String parent(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }
}

package org.w3id.baap.server.command;

import org.w3id.baap.server.release.BadInput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The project's folder, where the sources lie and releases go, e.g. {@code
 * loader/sources/baap-2017-draft.txt}.
 */
record Home(Path folder) {

    /** The folder that the start script names, else the one the command is called in. */
    static Home find() {
        return new Home(Path.of(System.getProperty("baap.home", "")));
    }

    Path releases() {
        return folder.resolve("release");
    }

    /** The texts the project comes with, sorted by name. */
    List<Path> sources() throws IOException {
        var sources = folder.resolve("loader").resolve("sources");
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(sources)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".txt")).sorted().toList();
        }
    }

    /** The texts given, or those the project comes with. */
    List<Path> sourcesOr(List<Path> given) throws IOException {
        var sources = given.isEmpty() ? sources() : given;
        if (sources.isEmpty()) {
            throw new BadInput("no text to build from; give one: baap build FILE.txt");
        }
        return sources;
    }
}

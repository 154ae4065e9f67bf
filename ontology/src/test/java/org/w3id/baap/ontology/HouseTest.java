package org.w3id.baap.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

class HouseTest {
    private static final Path HOUSE = Path.of("..");

    @Test
    void describesEveryPackage() {
        var packages = sources(file -> true).stream().map(Path::getParent).distinct().toList();
        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(
                        folder -> assertThat(folder.resolve("package-info.java")).isRegularFile());
    }

    @Test
    void spellsTheBaseAddressInOneFile() {
        assertThat(sources(file -> text(file).contains("//w3id.org/baap")))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("Addresses.java");
    }

    private static List<Path> sources(Predicate<Path> wanted) {
        try (var files = Files.walk(HOUSE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(
                            file ->
                                    HOUSE.relativize(file)
                                            .subpath(1, 4)
                                            .equals(Path.of("src/main/java")))
                    .filter(wanted)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot walk " + HOUSE, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}

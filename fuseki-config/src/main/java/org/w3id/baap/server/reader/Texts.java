package org.w3id.baap.server.reader;

import org.w3id.baap.loader.text.SourceText;
import org.w3id.baap.server.http.Refused;
import org.w3id.baap.server.served.MainEdition;
import org.w3id.baap.server.served.Served;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

/**
 * The source texts of a release by their editions' names, e.g. {@code baap-2017-draft}.
 *
 * @param main the edition that is meant unless another is named
 */
record Texts(Map<String, SourceText> byEdition, String main) {

    private static final String SUFFIX = ".txt";

    Texts {
        byEdition = Map.copyOf(byEdition);
    }

    static Texts of(Served served) {
        var texts = new TreeMap<String, SourceText>();
        try (var files = Files.list(served.release().sources())) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith(SUFFIX)) {
                    texts.put(
                            name.substring(0, name.length() - SUFFIX.length()),
                            SourceText.read(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the release's sources", e);
        }
        var main = MainEdition.of(served).name();
        return new Texts(texts, texts.containsKey(main) ? main : texts.firstKey());
    }

    /**
     * The text of an edition.
     *
     * @throws Refused with 404 and the names there are
     */
    SourceText text(String edition) {
        var text = byEdition.get(edition);
        if (text == null) {
            var names = byEdition.keySet().stream().sorted().toList();
            throw new Refused(
                    404,
                    "There is no such text here; there is " + String.join(", ", names) + ".",
                    names.stream().map(name -> ReaderDoor.PATH + name).toList());
        }
        return text;
    }
}

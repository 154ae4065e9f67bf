package org.w3id.baap.server.site;

import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Reply;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/**
 * A library for browsers that comes with this software in one version, e.g. Swagger UI 5.34.1.
 *
 * @param path below which it is served, e.g. {@code /api/5.34.1/}: with the version in it no file
 *     ever changes
 * @param folder of its files on the class path
 */
public record Webjar(String path, String folder, String scriptName, String styleName) {

    private static final Form SCRIPT = Form.of("text/javascript", "js");

    /**
     * The one on the class path.
     *
     * @param below the path that it is served below, e.g. {@code /api/}
     * @param artifact as Maven names it, e.g. {@code org.webjars/swagger-ui}
     * @param folder of the files below that of the version, e.g. {@code build/}, or empty
     */
    public static Webjar of(
            String below, String artifact, String folder, String script, String style) {
        var version = version(artifact);
        var name = artifact.substring(artifact.indexOf('/') + 1);
        return new Webjar(
                below + version + "/",
                "/META-INF/resources/webjars/%s/%s/%s".formatted(name, version, folder),
                script,
                style);
    }

    /** Where the script is. */
    public String script() {
        return path + scriptName;
    }

    /** Where the style sheet is. */
    public String style() {
        return path + styleName;
    }

    /** The file that is asked for, if it is one of the two. */
    public Optional<Reply> find(Ask ask) {
        if (ask.path().equals(script())) {
            return Optional.of(file(SCRIPT, scriptName));
        }
        return ask.path().equals(style())
                ? Optional.of(file(Form.CSS, styleName))
                : Optional.empty();
    }

    private Reply file(Form form, String name) {
        return Reply.Representation.of(
                        form.chosen(), path + name, () -> new WebFile(folder + name).bytes())
                .in(Reply.Manner.FOR_EVER);
    }

    /** As its jar says. */
    private static String version(String artifact) {
        var properties = new Properties();
        var said = new WebFile("/META-INF/maven/" + artifact + "/pom.properties");
        try {
            properties.load(new ByteArrayInputStream(said.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}

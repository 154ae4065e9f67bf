package org.w3id.baap.server.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.eclipse.rdf4j.model.Model;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.baap.loader.text.SourceText;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.Settings;
import org.w3id.baap.server.release.BadInput;
import org.w3id.baap.server.release.Release;
import org.w3id.baap.server.release.SmallPlan;
import org.w3id.baap.server.release.Source;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class BaapCommandTest {

    /** What a call left: its exit code and both outputs. */
    private record Called(int code, String out, String err) {}

    @TempDir Path folder;
    private Path text;
    private final List<Path> loaded = new ArrayList<>();
    private final List<String> served = new ArrayList<>();
    private final List<URI> pushed = new ArrayList<>();

    @BeforeEach
    void writeThePlan() throws IOException {
        text = folder.resolve("loader/sources/small-plan.txt");
        Files.createDirectories(text.getParent());
        Files.writeString(text, SmallPlan.TEXT);
    }

    @Test
    void buildsAReleaseAndNamesTheNextStep() {
        var out = folder.resolve("out");
        var called = call("build", text.toString(), "--out", out.toString());
        assertThat(called.err()).isEmpty();
        assertThat(called.code()).isZero();
        assertThat(called.out())
                .startsWith("Built " + out + "/" + Release.open(out).hash() + "\n")
                .endsWith("Next: baap serve --release " + out + "\n");
    }

    @Test
    void buildsTheProjectsTextsWhenNoneIsGiven() {
        assertThat(call("build").code()).isZero();
        assertThat(loaded).containsExactly(text);
        assertThat(Release.open(folder.resolve("release"))).isNotNull();
    }

    @Test
    void buildsForUpOnlyWhatChanged() throws IOException {
        for (int times = 0; times < 2; times++) {
            assertThat(call("up", "--port", "0"))
                    .isEqualTo(new Called(0, "Serving http://test/sparql  (Ctrl-C stops)\n", ""));
        }
        assertThat(loaded).hasSize(1);
        assertThat(served).hasSize(2);
        var description = folder.resolve("loader/sources/small-plan.ttl");
        Files.writeString(
                description, "<" + SmallPlan.EDITION + "> a <https://w3id.org/baap/def#Edition> .");
        call("up");
        assertThat(loaded).hasSize(2);
        Files.writeString(Release.open(folder.resolve("release")).data(), "damaged");
        call("up");
        assertThat(loaded).hasSize(3);
    }

    @Test
    void servesAndPublishesAndPushesARelease() {
        call("build");
        var release = Release.open(folder.resolve("release"));
        assertThat(call("serve", "--host", "0.0.0.0", "--port", "8080").code()).isZero();
        assertThat(served).containsExactly(folder.resolve("release") + " 0.0.0.0 8080");
        assertThat(call("publish", release.directory().toString()).out())
                .startsWith("Current is now " + release.hash());
        assertThat(call("push", "--to", "http://localhost:1/data").out())
                .isEqualTo("Pushed " + release.hash() + " to http://localhost:1/data\n");
        assertThat(pushed).containsExactly(URI.create("http://localhost:1/data"));
    }

    @Test
    void reportsWhatIsWrongInAText() throws IOException {
        Files.writeString(text, SmallPlan.TEXT.replace("5b", "6b"));
        var out = folder.resolve("out");
        var called = call("build", text.toString(), "--out", out.toString());
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.out()).contains("oa:exact is \"5b\" but the text has \"6b\"");
        assertThat(called.err()).matches("baap: the graph does not conform: .*\n");
        assertThat(out).doesNotExist();
        assertThat(call("check", text.toString())).isEqualTo(called);
    }

    @Test
    void checksAReleaseAndATextAndAGraph() throws IOException {
        call("build");
        var graph = folder.resolve("small.trig");
        Files.writeString(graph, SmallPlan.GRAPHS);
        for (Path good : List.of(folder.resolve("release"), text, graph)) {
            var called = call("check", good.toString());
            assertThat(called.code()).as(called.toString()).isZero();
            assertThat(called.out()).contains("Conforms.").contains("no differences");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            baap:position 3             | baap:position "x"^^xsd:integer | line 8, column 68: Lexical form
            baap:position 3             | baap:position                  | line 8, column 68
            <output/2.3> a baap:Output  | <a b> a baap:Output            | Bad character in IRI
            @base <https://w3id.org/baap/id/small-plan/> . | '' | relative address without a base: <output/2.3>
            baap:evidence <span/26-28>  | baap:start 1                   | small-plan/citation/2.3/sdg-target/5.b/26 baap:evidence: a citation needs evidence
            oa:exact "5b"               | oa:exact "6b"                  | small-plan/span/26-28/quote: oa:exact is "6b" but the text has "5b"
            """)
    void reportsWhatIsWrongInAGraph(String from, String to, String reported) throws IOException {
        var graph = folder.resolve("small.trig");
        Files.writeString(graph, SmallPlan.GRAPHS.replace(from, to));
        var called = call("check", graph.toString());
        assertThat(called.out()).contains(reported);
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.err()).startsWith("baap: " + graph + ": ").hasLineCount(1);
    }

    @Test
    void saysWhichTextItLacks() throws IOException {
        var graph = folder.resolve("small.trig");
        Files.writeString(graph, SmallPlan.GRAPHS);
        var elsewhere = folder.resolve("elsewhere/small-plan.txt");
        Files.createDirectories(elsewhere.getParent());
        Files.move(text, elsewhere);
        assertThat(call("check", graph.toString()).out())
                .contains("not compared: 2 of " + SmallPlan.EDITION + "/text");
        assertThat(call("check", graph.toString(), "--text", elsewhere.toString()).out())
                .contains("3 spans, passages and quotes against the text: no differences");
    }

    @Test
    void reportsADamagedRelease() throws IOException {
        call("build");
        var release = Release.open(folder.resolve("release"));
        Files.writeString(release.data(), "damaged");
        var checked = call("check", release.directory().toString());
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).startsWith("Damaged.\n").contains("damaged: data.nq");
        assertRefused(call("publish", release.directory().toString()), "damaged: data.nq");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            build NONE.txt                 | NONE.txt: no such file
            build .                        | .: a directory; give the path of the plan's text
            check NONE.ttl                 | NONE.ttl: no such file; give an RDF file, a text or a release
            check pom.xml                  | pom.xml: not an RDF file by its name
            publish NONE                   | NONE: no such release; build one: baap build
            serve --release NONE           | NONE: no such release
            serve --port 70000             | --port 70000: a port is 1 to 65535
            serve --port x                 | Invalid value for option '--port': 'x' is not an int (see baap serve --help)
            up --port 99                   | port 99 is taken
            push                           | Missing required option: '--to=URL' (see baap push --help)
            push --to nowhere              | --to nowhere: not the address of a store
            nonsense                       | Unmatched argument at index 0: 'nonsense' (see baap --help)
            ''                             | which command? e.g. baap up (see baap --help)
            build --nonsense               | Unknown option: '--nonsense' (see baap build --help)
            """)
    void answersBadInputWithOneLine(String line, String message) {
        assertRefused(call(line.isEmpty() ? new String[0] : line.split(" ")), message);
    }

    @Test
    void saysThatAFolderCannotBeWritten() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "in the way");
        var inTheWay = call("build", text.toString(), "--out", file.resolve("out").toString());
        assertRefused(inTheWay, file + "/out: not a directory");
        var closed = Files.createDirectory(folder.resolve("closed"));
        assumeThat(closed.toFile().setWritable(false) && !Files.isWritable(closed)).isTrue();
        var denied = call("build", text.toString(), "--out", closed.toString());
        assertRefused(denied, "permission denied");
    }

    @Test
    void refusesTwoTextsOfOneName() throws IOException {
        var second = folder.resolve("small-plan.txt");
        Files.writeString(second, SmallPlan.TEXT);
        assertRefused(call("build", text.toString(), second.toString()), "two texts of one name");
    }

    @Test
    void listsItsCommands() {
        var help = call("--help");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .startsWith("Usage: baap [-hV] COMMAND\n")
                .contains("not the adopted plan")
                .contains("Exit codes:")
                .contains("  up ", "  build ", "  serve ", "  publish ", "  check ", "  push ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "build", "serve", "publish", "check", "push"})
    void explainsEachCommand(String command) {
        var help = call(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).startsWith("Usage: baap " + command);
    }

    @Test
    void tellsItsVersionAndCompletesInAShell() {
        assertThat(call("--version").out()).startsWith("BaAP Graph ");
        assertThat(call("completion").out()).contains("complete -F _complete_baap");
    }

    private void assertRefused(Called called, String message) {
        assertThat(called.err()).startsWith("baap: ").contains(message).hasLineCount(1);
        assertThat(called.out()).isEmpty();
        assertThat(called.code()).isEqualTo(2);
    }

    private Called call(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var line = BaapCommand.line(parts(), new Home(folder));
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        int code = line.execute(args);
        Thread.interrupted(); // as Ctrl-C left it
        return new Called(code, out.toString(), err.toString());
    }

    private Parts parts() {
        return new Parts(
                () -> parsed(SmallPlan.VOCABULARY),
                () -> SmallPlan.SHAPES,
                () -> QueryCatalogue.bundled().list(),
                this::load,
                SmallPlan::index,
                this::serve,
                (release, store) -> pushed.add(store),
                List.of(BaapCommand.class));
    }

    private Source load(Path file) {
        SourceText.read(file);
        loaded.add(file);
        var description = file.resolveSibling("small-plan.ttl");
        return new Source(
                SmallPlan.EDITION,
                parsed(SmallPlan.GRAPHS),
                file,
                Optional.of(description).filter(Files::exists));
    }

    /** A server that is stopped at once. */
    private Parts.Running serve(Path release, Settings settings) {
        if (settings.port() == 99) {
            throw new BadInput("port 99 is taken; choose another with --port");
        }
        Release.open(release);
        served.add(release + " " + settings.host() + " " + settings.port());
        Thread.currentThread().interrupt();
        return new Parts.Running() {
            @Override
            public String address() {
                return "http://test/";
            }

            @Override
            public void close() {}
        };
    }

    private static Model parsed(String trig) {
        try {
            return SmallPlan.model(trig);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.w3id.baap.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A server to measure, e.g. stock Fuseki.
 *
 * @param command how it starts; {@code PORT} stands for the port
 * @param path where it answers queries
 */
record Contender(String name, List<String> command, String path) {

    static final String THIS = "this server";
    static final String STOCK = "stock Fuseki";
    static final String RDF4J = "RDF4J memory";
    static final String OXIGRAPH = "Oxigraph";

    Contender {
        command = List.copyOf(command);
    }

    static List<Contender> all(Path home, Releases.Data data) {
        return List.of(
                thisServer(home, data), stock(home, data), rdf4j(home, data), oxigraph(home, data));
    }

    static Contender thisServer(Path home, Releases.Data data) {
        return new Contender(
                THIS,
                List.of(
                        home.resolve("baap").toString(),
                        "serve",
                        "--release",
                        data.release().toString(),
                        "--port",
                        "PORT"),
                "/sparql");
    }

    // As it is shipped: its start script gives it 4 GB.
    private static Contender stock(Path home, Releases.Data data) {
        return new Contender(
                STOCK,
                List.of(
                        java(),
                        "-Xmx4G",
                        "-jar",
                        home.resolve("benchmarks/target/fuseki/jena-fuseki-server.jar").toString(),
                        "--port=PORT",
                        "--localhost",
                        "--timeout=10000",
                        "--file=" + data.stock(),
                        "/ds"),
                "/ds/query");
    }

    private static Contender rdf4j(Path home, Releases.Data data) {
        return new Contender(
                RDF4J, javaMain(home, Rdf4jServer.class, data.plans(), data.quads()), "/sparql");
    }

    private static Contender oxigraph(Path home, Releases.Data data) {
        var command =
                new ArrayList<>(
                        List.of(
                                "node",
                                home.resolve("benchmarks/oxigraph.mjs").toString(),
                                "PORT"));
        data.quads().forEach(file -> command.add(file.toString()));
        return new Contender(OXIGRAPH, command, "/sparql");
    }

    /** Whether it ends a query itself whose time is over. */
    boolean stopsByItself() {
        return name.equals(THIS) || name.equals(STOCK);
    }

    static Contender files(Path home, Path folder) {
        return new Contender(
                "static files", javaMain(home, PlainJetty.class, 1, List.of(folder)), "/");
    }

    /** The heap that a graph of so many plans needs here; one plan runs with the default. */
    static List<String> heap(int plans) {
        return plans == 1 ? List.of() : List.of("-Xmx4g");
    }

    // the options that ./baap gives
    private static List<String> javaMain(Path home, Class<?> main, int plans, List<Path> files) {
        var common = List.of(java(), "-XX:+UseSerialGC", "-Xmx1g");
        var run = List.of("-cp", System.getProperty("java.class.path"), main.getName(), "PORT");
        return Stream.of(common, heap(plans), run, files.stream().map(Path::toString).toList())
                .flatMap(List::stream)
                .toList();
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}

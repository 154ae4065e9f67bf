package org.w3id.baap.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.baap.server.store.ReleaseDataset;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;

class PushTest {

    @TempDir static Path directory;
    static Path release;

    @BeforeAll
    static void build() throws IOException {
        release = SampleRelease.in(directory);
    }

    @Test
    void loadsEachGraphIntoAnotherFuseki() throws Exception {
        DatasetGraph store = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(store, () -> store.add(SSE.parseQuad("(<urn:other> <urn:s> <urn:p> 1)")));
        var stale =
                SSE.parseQuad("(<https://w3id.org/baap/graph/baap-2017-draft> <urn:s> <urn:p> 1)");
        Txn.executeWrite(store, () -> store.add(stale));
        FusekiServer fuseki = FusekiServer.create().port(0).add("/ds", store).start();
        try {
            var told = new ArrayList<Push.Pushed>();
            Push.to(URI.create(fuseki.datasetURL("/ds") + "/data"), release, told::add);
            assertThat(told).hasSize(4);
            assertThat(told.getLast().done()).isEqualTo(told.getLast().total()).isEqualTo(4);
            DatasetGraph expected = ReleaseDataset.read(release);
            Txn.executeRead(
                    store,
                    () -> {
                        for (var pushed : told) {
                            var name = NodeFactory.createURI(pushed.graph());
                            assertThat(
                                            store.getGraph(name)
                                                    .isIsomorphicWith(expected.getGraph(name)))
                                    .isTrue();
                            assertThat(store.getGraph(name).size()).isEqualTo(pushed.triples());
                        }
                        assertThat(store.contains(SSE.parseQuad("(<urn:other> <urn:s> <urn:p> 1)")))
                                .isTrue();
                        assertThat(store.contains(stale)).isFalse();
                    });
        } finally {
            fuseki.stop();
        }
    }

    @Test
    void isRefusedByOurOwnServer() throws Exception {
        try (var server = BaapServer.start(release, 0)) {
            assertRefused(server.url() + "sparql", "answers 405", "does not take PUT");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "401, user and password",
        "403, may not write",
        "404, no Graph Store",
        "500, it failed",
        "302, has moved"
    })
    void saysWhatTheStoreAnswered(int status, String reason) throws Exception {
        HttpServer store = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        store.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
        store.start();
        try {
            String secret = "http://me:secret@localhost:" + store.getAddress().getPort() + "/store";
            assertRefused(secret, "answers " + status, reason);
        } finally {
            store.stop(0);
        }
    }

    @Test
    void sendsUserAndPassword() throws Exception {
        HttpServer store = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        store.createContext(
                "/",
                exchange -> {
                    var basic = exchange.getRequestHeaders().getFirst("Authorization");
                    exchange.sendResponseHeaders(
                            "Basic bWU6c2VjcmV0".equals(basic) ? 204 : 401, -1);
                    exchange.close();
                });
        store.start();
        try {
            var told = new ArrayList<Push.Pushed>();
            Push.to(
                    URI.create("http://me:secret@localhost:" + store.getAddress().getPort() + "/"),
                    release,
                    told::add);
            assertThat(told).hasSize(4);
        } finally {
            store.stop(0);
        }
    }

    @Test
    void saysThatItCannotReachTheStore() {
        assertRefused("http://localhost:1/ds/data", "cannot reach http://localhost:1/ds/data");
        assertRefused(
                "http://nowhere.invalid/ds/data", "cannot reach http://nowhere.invalid/ds/data");
        assertRefused("ftp://localhost/ds", "not the address of a Graph Store");
        assertRefused("nonsense", "not the address of a Graph Store");
    }

    private static void assertRefused(String store, String... reasons) {
        assertThatThrownBy(() -> Push.to(URI.create(store), release, pushed -> {}))
                .isInstanceOf(PushException.class)
                .message()
                .contains(reasons)
                .doesNotContain("\n", "secret", "Exception");
    }
}

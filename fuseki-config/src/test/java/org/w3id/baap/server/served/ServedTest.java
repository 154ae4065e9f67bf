package org.w3id.baap.server.served;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.w3id.baap.server.release.Release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is found out about a release is found out once, and may need other findings. */
class ServedTest {

    private final Served served =
            new Served(
                    new Release(Path.of("release"), "4f"),
                    new LocalEngine(DatasetGraphFactory.empty()),
                    "build");

    private record One(List<Integer> made) {}

    @Test
    void findsOutOnce() {
        var first = served.once(One.class, s -> new One(new ArrayList<>()));
        assertThat(served.once(One.class, s -> new One(List.of(2)))).isSameAs(first);
    }

    // as the feed needs the dumps; how a map places the two differs from run to run, so many do it
    @Test
    void findsOutWhatNeedsAnotherFinding() {
        var types = new ArrayList<Class<?>>(List.of(Integer.class));
        for (int i = 0; i < 60; i++) {
            types.add(types.getLast().arrayType());
        }
        assertThat(depth(types.subList(0, 60), served)).isEqualTo(60);
    }

    private static int depth(List<Class<?>> types, Served served) {
        if (types.isEmpty()) {
            return 0;
        }
        var depth = new ArrayList<Integer>();
        served.once(
                types.getFirst(),
                s -> {
                    depth.add(depth(types.subList(1, types.size()), s) + 1);
                    return null;
                });
        return depth.getFirst();
    }
}

package org.w3id.baap.server.served;

import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.baap.queries.Codes;
import org.w3id.baap.server.http.AnswerCache;
import org.w3id.baap.server.http.Generation;
import org.w3id.baap.server.release.Release;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One release as it is answered from. It never changes; what is found out about it, such as the
 * codes of its things, is found out once.
 */
public final class Served implements Generation {

    private final Release release;
    private final Engine engine;
    private final String tag;
    private final AnswerCache answers = new AnswerCache();
    private final Map<Class<?>, Once> found = new ConcurrentHashMap<>();
    private volatile Codes codes;

    /**
     * A release whose data has been read.
     *
     * @param engine answers queries of its data
     * @param build what differs between builds of the software
     */
    public Served(Release release, Engine engine, String build) {
        this.release = release;
        this.engine = engine;
        this.tag = release.hash() + "." + build;
    }

    /** Where its files lie, and its hash. */
    public Release release() {
        return release;
    }

    /** Its graphs, to look single things up in. */
    public DatasetGraph dataset() {
        return engine.dataset();
    }

    /** Where its queries are answered. */
    public Engine engine() {
        return engine;
    }

    /** By what its things can be called, e.g. {@code 5.b}. */
    public Codes codes() {
        if (codes == null) {
            codes = Codes.read(query -> engine.prepare(query, Optional.empty()));
        }
        return codes;
    }

    /** What is worked out from this release when it is first asked for, e.g. its sitemap. */
    public <T> T once(Class<T> type, Function<Served, T> find) {
        var once = found.computeIfAbsent(type, first -> new Once());
        return type.cast(once.found(() -> find.apply(this)));
    }

    // outside the map: what is worked out may need another thing worked out
    private static final class Once {
        private Object value;

        synchronized Object found(Supplier<Object> find) {
            if (value == null) {
                value = find.get();
            }
            return value;
        }
    }

    @Override
    public <T> T reading(Supplier<T> question) {
        return engine.reading(question);
    }

    @Override
    public String tag() {
        return tag;
    }

    @Override
    public AnswerCache answers() {
        return answers;
    }
}

package org.w3id.baap.server.questions;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Some rows of a table, in the order of its query, and which pages lie before and after.
 *
 * @param all rows of the whole table
 */
record RowPage(List<Var> columns, List<Binding> all, List<Binding> shown, Window window) {

    RowPage {
        columns = List.copyOf(columns);
        all = List.copyOf(all);
        shown = List.copyOf(shown);
    }

    static RowPage of(RowSet table, Window window) {
        var all = table.stream().toList();
        return new RowPage(
                table.getResultVars(),
                all,
                all.subList(window.start(all.size()), window.end(all.size())),
                window);
    }

    /** How many rows the whole table has. */
    int total() {
        return all.size();
    }

    RowSet rows() {
        return RowSetStream.create(columns, shown.iterator());
    }

    /**
     * The values of {@code Link} headers (RFC 8288), e.g. {@code </query/findings?limit=10>;
     * rel="first"}; none without a limit.
     *
     * @param address of the page that begins after so many rows
     */
    List<String> links(IntFunction<String> address) {
        var links = new ArrayList<String>();
        window.limit()
                .ifPresent(
                        limit -> {
                            int total = total();
                            int last = Math.max(0, (total - 1) / limit * limit);
                            int end = window.end(total);
                            links.add(link(address.apply(0), "first"));
                            if (window.offset() > 0) {
                                int before = Math.max(0, window.offset() - limit);
                                links.add(link(address.apply(Math.min(before, last)), "prev"));
                            }
                            if (end < total) {
                                links.add(link(address.apply(end), "next"));
                            }
                            links.add(link(address.apply(last), "last"));
                        });
        return links;
    }

    private static String link(String address, String relation) {
        return "<%s>; rel=\"%s\"".formatted(address, relation);
    }
}

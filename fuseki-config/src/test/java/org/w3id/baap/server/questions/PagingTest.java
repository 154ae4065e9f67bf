package org.w3id.baap.server.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSetStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.command.BundledServer;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

class PagingTest {

    // </query/findings.csv?limit=20&offset=20>; rel="next"
    private static final Pattern NEXT = Pattern.compile("</(?<path>[^>]+)>; rel=\"next\"");

    private static final Client CLIENT = BundledServer.client();

    @ParameterizedTest(name = "{0} rows, limit {1}, offset {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    25 | 10 | 0   | 10 | first=0 next=10 last=20
                    25 | 10 | 10  | 10 | first=0 prev=0 next=20 last=20
                    25 | 10 | 20  | 5  | first=0 prev=10 last=20
                    25 | 10 | 5   | 10 | first=0 prev=0 next=15 last=20
                    25 | 10 | 25  | 0  | first=0 prev=15 last=20
                    25 | 10 | 900 | 0  | first=0 prev=20 last=20
                    20 | 10 | 10  | 10 | first=0 prev=0 last=10
                    20 | 20 | 0   | 20 | first=0 last=0
                    0  | 10 | 0   | 0  | first=0 last=0
                    0  | 10 | 10  | 0  | first=0 prev=0 last=0
                    25 |    | 0   | 25 | ''
                    25 |    | 20  | 5  | ''
                    """)
    void leadsToThePagesThatThereAre(
            int total, String limit, int offset, int shown, String expected) {
        var given = Map.of("limit", limit == null ? "" : limit, "offset", String.valueOf(offset));
        var column = List.of(Var.alloc("x"));
        List<Binding> rows = Collections.nCopies(total, BindingFactory.empty());
        var page = RowPage.of(RowSetStream.create(column, rows.iterator()), Window.of(given));
        assertThat(page.shown()).hasSize(shown);
        assertThat(String.join(" ", page.links(String::valueOf)))
                .isEqualTo(expected.replaceAll("(\\w+)=(\\d+)", "<$2>; rel=\"$1\""));
    }

    @Test
    void theNextLinksLeadThroughAllRowsInOrder() {
        var whole = lines(CLIENT.get("query/findings.csv"));
        var walked = new ArrayList<String>();
        var path = "query/findings.csv?limit=50";
        while (!path.isEmpty()) {
            var page = CLIENT.get(path);
            var rows = lines(page);
            assertThat(rows).hasSizeBetween(1, 50);
            walked.addAll(rows);
            path = next(page);
        }
        assertThat(whole).hasSizeGreaterThan(100);
        assertThat(walked).isEqualTo(whole);
    }

    @Test
    void aPageKeepsTheParametersAndTheForm() {
        var page = CLIENT.get("query/outputs-of-instrument.csv?limit=3&instrument=WTDC+17");
        assertThat(lines(page)).hasSize(3);
        assertThat(next(page))
                .isEqualTo("query/outputs-of-instrument.csv?instrument=WTDC+17&limit=3&offset=3");
        assertThat(lines(CLIENT.get(next(page)))).hasSize(3);
        var last =
                CLIENT.get("query/outputs-of-instrument.csv?instrument=WTDC+17&offset=6&limit=3");
        assertThat(lines(last)).hasSize(2);
        assertThat(next(last)).isEmpty();
    }

    @Test
    void aPageIsTheSamePartInEveryForm() {
        assertThat(CLIENT.get("query/goals-by-outputs.md?limit=2").body().lines()).hasSize(4);
        assertThat(CLIENT.get("query/goals-by-outputs.json?limit=2").body().split("goalCode"))
                .hasSize(1 + 1 + 2);
    }

    @Test
    void noQueryHasAParameterCalledAsPagesAre() {
        assertThat(QueryCatalogue.bundled().list())
                .allSatisfy(
                        query -> {
                            assertThat(query.parameter(Window.LIMIT)).isEmpty();
                            assertThat(query.parameter(Window.OFFSET)).isEmpty();
                        });
    }

    private static List<String> lines(HttpResponse<String> csv) {
        assertThat(csv.statusCode()).as(csv.body()).isEqualTo(200);
        return csv.body().lines().skip(1).toList();
    }

    private static String next(HttpResponse<String> page) {
        return page.headers().allValues("Link").stream()
                .map(NEXT::matcher)
                .filter(link -> link.find())
                .map(link -> link.group("path"))
                .findFirst()
                .orElse("");
    }
}

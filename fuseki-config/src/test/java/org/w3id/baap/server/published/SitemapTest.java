package org.w3id.baap.server.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

class SitemapTest {

    private static final String ORIGIN = "http://localhost:3030/";

    @ParameterizedTest
    @CsvSource({
        "3, 5, 100000, 3",
        "5, 5, 100000, 5",
        "6, 5, 100000, 5 1",
        "11, 5, 100000, 5 5 1",
        "3, 5, 1, 1 1 1"
    })
    void cutsAFileThatIsTooLong(int addresses, int most, long characters, String sizes) {
        var sitemap =
                Sitemap.of(
                        IntStream.range(0, addresses).mapToObj(i -> "doc/" + i).toList(),
                        most,
                        characters);
        assertThat(sitemap.files())
                .extracting(List::size)
                .containsExactlyElementsOf(
                        List.of(sizes.split(" ")).stream().map(Integer::valueOf).toList());
    }

    @Test
    void listsItsFilesWhenThereAreSeveral() {
        var sitemap = Sitemap.of(List.of("doc/a", "doc/b", "doc/c"), 2, 1_000_000);
        assertThat(text(sitemap.xml(ORIGIN)))
                .contains("<sitemapindex", ORIGIN + "sitemap/1.xml", ORIGIN + "sitemap/2.xml")
                .doesNotContain("doc/");
        assertThat(text(sitemap.file(2, ORIGIN)))
                .contains("<urlset", "<loc>" + ORIGIN + "doc/c</loc>")
                .doesNotContain("doc/a");
    }

    @Test
    void escapesAddresses() {
        assertThat(text(Sitemap.of(List.of("doc/a&b<c"), 9, 999).xml(ORIGIN)))
                .contains("doc/a&amp;b&lt;c");
    }

    private static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }
}

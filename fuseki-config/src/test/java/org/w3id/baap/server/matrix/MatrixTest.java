package org.w3id.baap.server.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.baap.server.Client;
import org.w3id.baap.server.PageOf;
import org.w3id.baap.server.command.BundledServer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The coverage of the bundled plan, against what readers counted in its reference sections. */
class MatrixTest {

    private static final Client CLIENT = BundledServer.client();
    private static final Map<String, String> WORDS =
            Map.of("○", "goal only", "∗", "monitoring of all", "●", "named");

    // the first cell of a row is its head
    private static List<String> row(PageOf page, String code) {
        return page.texts("//tbody/tr[th/a='%s'][td]/td".formatted(code));
    }

    // plan, §3 of each output: the eight sentences with "17.16 and 17.17" or both codes apart
    @ParameterizedTest
    @ValueSource(strings = {"17.16", "17.17"})
    void eightOutputsNameTheTargetsOnPartnership(String target) {
        var page = PageOf.get(CLIENT, "matrix?goal=17");
        int column = page.texts("//table[@class='matrix']/thead//th/a").indexOf(target);
        assertThat(page.texts("//tfoot//td").get(column)).isEqualTo("8");
        assertThat(page.texts("//tbody/tr/td[%d][a='●']".formatted(column + 1))).hasSize(8);
    }

    // no reference section names SDG 15; Output 3.2 is "relevant to the monitoring of … all SDGs"
    @Test
    void lifeOnLandIsOnlyMonitored() {
        var page = PageOf.get(CLIENT, "matrix");
        assertThat(page.texts("//tbody/tr/td[15][a]")).containsExactly("∗");
        assertThat(row(page, "3.2"))
                .startsWith(IntStream.range(0, 17).mapToObj(i -> "∗").toArray(String[]::new))
                .endsWith("0", "0");
        assertThat(page.texts("//tfoot//td").get(14)).isEqualTo("0");
    }

    // plan, Output 2.2: "the following UN SDGs: 4, 9, 11, 16"
    @Test
    void outputTwoTwoNamesFourGoalsAndNoTarget() {
        var cells = row(PageOf.get(CLIENT, "matrix"), "2.2");
        assertThat(cells).endsWith("4", "0");
        assertThat(cells.subList(0, 17))
                .containsExactly(
                        "", "", "", "○", "", "", "", "", "○", "", "○", "", "", "", "", "○", "");
    }

    // plan, Output 2.3: "1 (target 1.5), 3 (target 3.9), 5 (target 5b), 11 (target 11b), 13
    // (targets 13.1, 13.2, 13.3)"
    @Test
    void countsTheTargetsOfAGoal() {
        var page = PageOf.get(CLIENT, "matrix?objective=2");
        assertThat(row(page, "2.3")).endsWith("5", "7").element(12).isEqualTo("3");
        assertThat(row(page, "1.1")).isEmpty();
        assertThat(page.texts("//tbody//th[@scope='rowgroup']")).hasSize(1);
    }

    // plan: the four sentences differ in nothing but the output's number
    @Test
    void fourOutputsOfCoordinationHaveTheSameFootprint() {
        var page = PageOf.get(CLIENT, "matrix");
        assertThat(List.of("1.2", "1.3", "1.5"))
                .allSatisfy(code -> assertThat(row(page, code)).isEqualTo(row(page, "1.1")));
        assertThat(row(page, "1.4")).isNotEqualTo(row(page, "1.1"));
    }

    @Test
    void opensAGoalIntoItsTargets() {
        var page = PageOf.get(CLIENT, "matrix?goal=13&objective=2");
        assertThat(page.texts("//table[@class='matrix']/thead//th/a"))
                .containsExactly("13", "13.1", "13.2", "13.3", "13.a", "13.b");
        assertThat(row(page, "2.3")).containsExactly("3", "●", "●", "●", "", "", "3");
    }

    // Outcome 2.3 is served by Output 2.3 alone; Objective 3 has Output 3.2 and outputs that name
    // goals
    @Test
    void rollsUpByOutcomeAndObjective() {
        assertThat(row(PageOf.get(CLIENT, "matrix?by=outcome"), "2.3")).endsWith("5", "7");
        var objective = PageOf.get(CLIENT, "matrix?by=objective");
        assertThat(objective.texts("//tbody/tr[td]")).hasSize(4);
        assertThat(objective.texts("//tbody/tr[th/a='3']/td[4]/a/@class"))
                .containsExactly("target", "monitoring");
        assertThat(row(PageOf.get(CLIENT, "matrix?by=objective&goal=13"), "2"))
                .startsWith("3", "1", "1", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix", "matrix?goal=17", "matrix?by=objective&goal=3"})
    void everyLinkOfTheTableLeadsSomewhere(String path) {
        var links = PageOf.get(CLIENT, path).texts("//table[@class='matrix']//a/@href");
        assertThat(links).hasSizeGreaterThan(30);
        assertThat(links.stream().distinct().toList())
                .allSatisfy(
                        link ->
                                assertThat(CLIENT.get(link.substring(1)).statusCode())
                                        .as(link)
                                        .isEqualTo(200));
    }

    @Test
    void leadsFromACellToTheHighlightedCodeInTwoClicks() {
        var matrix = PageOf.get(CLIENT, "matrix");
        var cell = matrix.text("//tbody/tr[th/a='2.3']/td[13]/a/@href");
        var sentences = PageOf.get(CLIENT, cell.substring(1));
        assertThat(sentences.text("//blockquote"))
                .isEqualTo(
                        "Output 2.3 will contribute to the achievement of the following UN SDGs: 1"
                                + " (target 1.5), 3 (target 3.9), 5 (target 5b), 11 (target 11b),"
                                + " 13 (targets 13.1, 13.2, 13.3)");
        assertThat(sentences.texts("//blockquote//mark"))
                .containsExactly("13", "13.1", "13.2", "13.3");
        var place = sentences.text("//blockquote//a[mark='13.1']/@href").split("#");
        assertThat(place[0]).isEqualTo("/plan/baap-2017-draft");
        assertThat(PageOf.get(CLIENT, place[0].substring(1)).text("//*[@id='" + place[1] + "']"))
                .isEqualTo("13.1");
    }

    @Test
    void saysWhatIsSaidOfAllGoalsAtOnce() {
        var page = PageOf.get(CLIENT, "matrix/3.2/15");
        assertThat(page.texts("//blockquote//mark")).containsExactly("all SDGs");
        assertThat(PageOf.get(CLIENT, "matrix/2.3/15").text("//main"))
                .contains("No sentence of the plan links Output 2.3 to SDG 15.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?objective=2",
                "?goal=13",
                "?by=outcome",
                "?by=objective&goal=17",
                "?by=objective",
                "?goal=13&objective=3"
            })
    void theWorkbookHoldsWhatThePageShows(String asked) throws IOException {
        var page = PageOf.get(CLIENT, "matrix" + asked);
        var shown = new ArrayList<List<String>>();
        for (int i = 1; i <= page.texts("//tbody/tr[td]").size(); i++) {
            shown.add(cells(page, "(//tbody/tr[td])[%d]".formatted(i)));
        }
        shown.add(cells(page, "//tfoot/tr"));
        try (var book = workbook("matrix.xlsx" + asked)) {
            var sheet = book.getSheet("Coverage");
            var held = new ArrayList<List<String>>();
            sheet.forEach(row -> held.add(texts(row).subList(3, texts(sheet.getRow(0)).size())));
            assertThat(held.subList(1, held.size())).isEqualTo(shown);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    private static List<String> cells(PageOf page, String row) {
        int number = page.texts(row + "/td").size();
        return IntStream.rangeClosed(1, number)
                .mapToObj(
                        i -> {
                            var marks = page.texts("%s/td[%d]/a".formatted(row, i));
                            return marks.isEmpty()
                                    ? page.text("%s/td[%d]".formatted(row, i))
                                    : inWords(marks);
                        })
                .toList();
    }

    private static String inWords(List<String> marks) {
        if (marks.size() == 1) {
            return WORDS.getOrDefault(marks.getFirst(), marks.getFirst());
        }
        return marks.stream()
                .map(m -> m.matches("1") ? "1 target" : WORDS.getOrDefault(m, m + " targets"))
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
    }

    private static List<String> texts(Row row) {
        int last = row.getSheet().getRow(0).getLastCellNum();
        return IntStream.range(0, last)
                .mapToObj(i -> row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK))
                .map(new DataFormatter()::formatCellValue)
                .toList();
    }

    private static XSSFWorkbook workbook(String path) throws IOException {
        var answer = CLIENT.bytes(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains(MatrixDoor.XLSX.mediaType());
        return new XSSFWorkbook(new ByteArrayInputStream(answer.body()));
    }

    // plan, Output 2.3: "13 (targets 13.1, 13.2, 13.3)"
    @Test
    void theWorkbookHoldsASentenceForEachLink() throws IOException {
        try (var book = workbook("matrix.xlsx?goal=13&objective=2")) {
            var rows = new ArrayList<List<String>>();
            book.getSheet("Sentences").forEach(row -> rows.add(texts(row)));
            assertThat(rows)
                    .extracting(row -> row.get(1))
                    .containsExactly("printed", "13", "13.1", "13.2", "13.3");
            assertThat(rows.get(2))
                    .contains(
                            "https://w3id.org/baap/id/baap-2017-draft/span/54163-54167",
                            "http://metadata.un.org/sdg/13.1");
            var about = book.getSheet("About");
            assertThat(texts(about.getRow(2)).get(1)).contains("draft contribution");
            assertThat(texts(about.getRow(3)).get(1)).hasSize(64);
            assertThat(book.getSheet("Coverage").getRow(1).getCell(20)).isNull();
        }
        try (var book = workbook("matrix.xlsx")) {
            Cell three = book.getSheet("Coverage").getRow(9).getCell(15);
            assertThat(three.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(three.getNumericCellValue()).isEqualTo(3);
        }
    }

    @Test
    void theSameWorkbookIsTheSameBytes() {
        var path = "matrix.xlsx?objective=4";
        assertThat(CLIENT.bytes(path, "Cache-Control", "no-cache").body())
                .isEqualTo(CLIENT.bytes(path, "Cache-Control", "no-cache").body());
    }

    @Test
    void namesGoalsInTheReadersLanguage() {
        var page = PageOf.get(CLIENT, "matrix?lang=ar");
        assertThat(page.texts("//ul[@class='names']//span[@lang='ar']")).hasSize(17);
        assertThat(PageOf.get(CLIENT, "matrix?lang=fr").texts("//ul[@class='names']//span"))
                .contains("Pas de pauvreté");
    }

    @ParameterizedTest
    @CsvSource({
        "matrix?objective=5, 400",
        "matrix?goal=18, 400",
        "matrix?goal=13.1, 400",
        "matrix?goal=13&goal=14, 400",
        "matrix?by=programme, 400",
        "matrix?by=%3Cscript%3E, 400",
        "matrix.xlsx?objective=%27%29%7D, 400",
        "matrix.csv?x=1, 400",
        "matrix/2.3, 404",
        "matrix/9.9/13, 404",
        "matrix/2.3/13.9, 404",
        "matrix/2.3/%3Cscript%3E, 404",
        "matrix/programme/2.3/13, 400",
        "matrix/output/2.3/13/4, 404",
        "matrix/%00/13, 400",
    })
    void refusesWhatIsNotThere(String path, int status) {
        var answer = CLIENT.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("<script>", "\tat ");
    }
}

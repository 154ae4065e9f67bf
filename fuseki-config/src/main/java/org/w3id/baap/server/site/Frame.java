package org.w3id.baap.server.site;

import org.apache.jena.graph.NodeFactory;
import org.w3id.baap.ontology.Addresses;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.server.http.Ask;
import org.w3id.baap.server.http.Form;
import org.w3id.baap.server.http.Language;
import org.w3id.baap.server.release.Release;
import org.w3id.baap.server.served.Served;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands around the content of every page.
 *
 * @param heading which page it is
 * @param crumbs the way from the home page to this one, both left out
 * @param data the same content for programs
 * @param questions the paths of the saved queries behind the page, e.g. {@code
 *     /query/coverage-matrix}
 * @param structured what search engines read: schema.org as JSON-LD, safe inside a script element
 * @param sheets names of what the page loads beside the common style sheet, e.g. {@code reader.css}
 */
public record Frame(
        Heading heading,
        List<Crumb> crumbs,
        List<Data> data,
        List<String> questions,
        String structured,
        List<String> sheets) {

    private static final int SHORT_HASH = 12;

    /**
     * Which page it is.
     *
     * @param title e.g. {@code Output 2.3}
     * @param path of the page on this server, e.g. {@code /doc/baap-2017-draft/output/2.3}; a page
     *     that tells of a problem has none
     * @param address the same with what was asked, e.g. {@code /matrix?objective=2}
     * @param release that it is made from, if one is served
     * @param language that the reader wants labels in
     */
    public record Heading(
            String title,
            String path,
            String address,
            Optional<Release> release,
            Language language) {}

    /** A form for programs, e.g. {@code Turtle}, {@code text/turtle}, {@code /def.ttl}. */
    public record Data(String name, String mediaType, String path) {

        /** Rows, e.g. {@code /query/findings.csv}. */
        public static Data csv(String path) {
            return new Data("CSV", Form.CSV.mediaType(), path);
        }

        /** Rows or a list, e.g. {@code /query/findings.json}. */
        public static Data json(String path) {
            return new Data("JSON", Form.JSON.mediaType(), path);
        }

        /** Statements, e.g. {@code /graph/dataset.ttl}. */
        public static Data turtle(String path) {
            return new Data("Turtle", Form.TURTLE.mediaType(), path);
        }

        /** Statements, e.g. {@code /graph/dataset.jsonld}. */
        public static Data jsonLd(String path) {
            return new Data("JSON-LD", Form.JSON_LD.mediaType(), path);
        }

        /** The answer of a saved query, e.g. of {@code search} to {@code ?words=5b}. */
        public static List<Data> ofRows(String query, String asked) {
            var path = "/query/" + query;
            return List.of(
                    csv(path + ".csv" + asked),
                    json(path + ".json" + asked),
                    turtle(path + ".ttl" + asked),
                    jsonLd(path + ".jsonld" + asked));
        }

        /** The same, named by what it is of, e.g. {@code Output 2.3}. */
        public Data of(String thing) {
            return new Data(name + ", " + thing, mediaType, path);
        }
    }

    /** A step on the way to a page, e.g. {@code Objective 2}. */
    public record Crumb(String text, Optional<String> link) {

        /** One that leads to a page. */
        public static Crumb to(String text, String link) {
            return new Crumb(text, Optional.of(link));
        }
    }

    public Frame {
        crumbs = List.copyOf(crumbs);
        data = List.copyOf(data);
        questions = List.copyOf(questions);
        sheets = List.copyOf(sheets);
    }

    /** Of a page with nothing behind it but the release. */
    public static Frame of(String title, Ask ask, Served served) {
        return of(title, ask.path(), ask, served.release());
    }

    /** The same, of a page that has a lasting path, whatever was asked for. */
    public static Frame of(String title, String path, Ask ask, Release release) {
        var heading =
                new Heading(
                        title, path, ask.at(path).address(), Optional.of(release), ask.language());
        var structured = StructuredData.webPage(title, path, release.hash()).script();
        return new Frame(heading, List.of(), List.of(), List.of(), structured, List.of());
    }

    /** Of a page that tells of a problem: it has no lasting path. */
    static Frame ofProblem(String title, Optional<Release> release) {
        var heading = new Heading(title, "", "", release, Language.ENGLISH);
        return new Frame(heading, List.of(), List.of(), List.of(), "", List.of());
    }

    /** The same at a place, e.g. below {@code Questions}. */
    public Frame below(List<Crumb> way) {
        return new Frame(heading, way, data, questions, structured, sheets);
    }

    /** The same with more of its content for programs. */
    public Frame with(List<Data> more) {
        var all = Stream.concat(data.stream(), more.stream()).toList();
        return new Frame(heading, crumbs, all, questions, structured, sheets);
    }

    /** The same with its content in one more form. */
    public Frame with(Data more) {
        return with(List.of(more));
    }

    /** The same with nothing for programs, e.g. of a question that was not understood. */
    public Frame withoutData() {
        return new Frame(heading, crumbs, List.of(), questions, structured, sheets);
    }

    /** The same with a graph that says the same, e.g. {@code dataset}, if the release has it. */
    public Frame withGraph(String name, Served served) {
        var path = "/graph/" + name;
        return served.dataset().containsGraph(NodeFactory.createURI(Addresses.graph() + "/" + name))
                ? with(List.of(Data.turtle(path + ".ttl"), Data.jsonLd(path + ".jsonld")))
                : this;
    }

    /**
     * The same with the answer of a saved query as its content for programs.
     *
     * @param query e.g. {@code search}
     * @param asked what it is asked with, e.g. {@code ?words=5b}, or nothing
     */
    public Frame withRows(String query, String asked) {
        return with(Data.ofRows(query, asked));
    }

    /** The same with one more saved query behind it, e.g. {@code coverage-matrix}. */
    public Frame from(String query) {
        var more = Stream.concat(questions.stream(), Stream.of("/query/" + query)).toList();
        return new Frame(heading, crumbs, data, more, structured, sheets);
    }

    /** The same with what search engines read in the place of a plain page's. */
    public Frame structured(StructuredData other) {
        return new Frame(heading, crumbs, data, questions, other.script(), sheets);
    }

    /**
     * The same with style sheets or scripts below {@code /web/}, e.g. {@code reader.js}, or by
     * their paths.
     */
    public Frame loading(String... names) {
        return new Frame(heading, crumbs, data, questions, structured, List.of(names));
    }

    /** E.g. {@code Output 2.3}. */
    public String title() {
        return heading.title;
    }

    /** Of the page on this server; empty where it has none. */
    public String path() {
        return heading.path;
    }

    /** That the page is made from, if one is served. */
    public Optional<Release> release() {
        return heading.release;
    }

    /** That the reader wants labels in. */
    public Language language() {
        return heading.language;
    }

    /**
     * What a saved query behind the page asks, e.g. of {@code /query/findings?kind=placeholder}.
     */
    public String asks(String question) {
        var name = question.substring("/query/".length()).split("[?#]", 2)[0];
        return QueryCatalogue.bundled().get(name).summary();
    }

    /** Paths of the style sheets that the page alone loads. */
    public List<String> styles() {
        return sheets.stream().filter(s -> s.endsWith(".css")).map(Frame::path).toList();
    }

    /** Paths of the scripts that the page alone loads. */
    public List<String> scripts() {
        return sheets.stream().filter(s -> s.endsWith(".js")).map(Frame::path).toList();
    }

    // a library's file has a path of its own
    private static String path(String sheet) {
        return sheet.startsWith("/") ? sheet : Asset.PATH + sheet;
    }

    /** Whether the page is, or lies below, a place of the menu, e.g. {@code /query/}. */
    public boolean isAt(String place) {
        return path().startsWith(place);
    }

    /** Where a reader chooses another language and comes back. */
    public String in(Language other) {
        return "/language?to="
                + other.tag()
                + "&back="
                + URLEncoder.encode(heading.address, StandardCharsets.UTF_8);
    }

    /** Whether the page can be come back to and cited. */
    public boolean isLasting() {
        return !path().isEmpty();
    }

    /** Whether the home page leads to it, so that there is a way back to show. */
    public boolean isBelowHome() {
        return isLasting() && !path().equals("/");
    }

    /** Enough of the hash to tell releases apart by eye. */
    public String shortHash() {
        return release().map(Release::hash).orElse("").substring(0, SHORT_HASH);
    }

    /** How a paper names this page: by its lasting address, what was asked, and the release. */
    public String citation() {
        return "“%s”, BaAP Graph: Buenos Aires Action Plan, as drafted in a contribution to WTDC-17. Release %s. %s"
                .formatted(
                        title(),
                        release().map(Release::hash).orElse(""),
                        Addresses.BASE + heading.address.substring(1));
    }
}

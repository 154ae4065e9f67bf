package org.w3id.baap.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

import java.util.List;
import java.util.stream.IntStream;

import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

/** A page as a browser reads it, asked by XPath. */
public record PageOf(int status, String html, Document document) {

    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    /** The page at a path, e.g. {@code plan/baap-2017-draft}. */
    public static PageOf get(Client client, String path) {
        var answer = client.get(path, "Accept", "text/html");
        assertThat(answer.headers().firstValue("Content-Type"))
                .as(path)
                .contains("text/html;charset=utf-8");
        var document = new W3CDom().namespaceAware(false).fromJsoup(Jsoup.parse(answer.body()));
        return new PageOf(answer.statusCode(), answer.body(), document);
    }

    /** The text of the first that is found, without white space around it. */
    public String text(String path) {
        try {
            return XPATH.evaluate(path, document).strip();
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** The texts of all that are found, white space folded. */
    public List<String> texts(String path) {
        try {
            var found = (NodeList) XPATH.evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> found.item(i).getTextContent().strip().replaceAll("\\s+", " "))
                    .toList();
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}

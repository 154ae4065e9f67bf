package org.w3id.baap.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** RFC 9110, 12.4 and 12.5.1; the headers are those that clients send. */
class AcceptTest {

    private static final List<Form> OFFERS =
            List.of(Form.TURTLE, Form.JSON_LD, Form.RDF_XML, Form.HTML);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8 | text/html
                    text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html
                    */*                                       | text/turtle
                    ''                                        | text/turtle
                    text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2 | text/html
                    text/html, */*                            | text/html
                    text/html;q=0.1, */*                      | text/turtle
                    text/turtle;q=0, */*                      | application/ld+json
                    text/*;q=0.3, application/ld+json;q=0.2   | text/turtle
                    text/*, text/turtle;q=0.1                 | text/html
                    application/ld+json;q=0.9,text/turtle;q=0.8 | application/ld+json
                    application/json                          | application/json
                    application/rdf+xml, text/turtle;q=0.9    | application/rdf+xml
                    application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted" | application/ld+json
                    TEXT/TURTLE;Q=1.0                         | text/turtle
                    text/turtle;q=much                        | text/turtle
                    ,,text/turtle,,                           | text/turtle
                    image/png                                 | none
                    text/turtle;q=0                           | none
                    """)
    void choosesWhatTheClientReadsBest(String header, String mediaType) {
        assertThat(Accept.of(header).best(OFFERS).map(Accept.Choice::mediaType).orElse("none"))
                .isEqualTo(mediaType);
    }
}

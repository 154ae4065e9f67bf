package org.w3id.baap.server.published;

import java.io.ByteArrayOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements one after the other, e.g. {@code xml.open("feed").element("id", "…").close()}. */
final class Xml {

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** Writes elements. */
    @FunctionalInterface
    interface Content {
        void write(Xml xml) throws XMLStreamException;
    }

    /** A document in UTF-8; all text is escaped. */
    static byte[] written(Content content) {
        var bytes = new ByteArrayOutputStream();
        try {
            var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            content.write(new Xml(out));
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory takes any XML", e);
        }
        return bytes.toByteArray();
    }

    /** Begins an element; attributes are names and values by turns. */
    Xml open(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        return attributes(attributes);
    }

    Xml empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        return attributes(attributes);
    }

    private Xml attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
        return this;
    }

    Xml text(String text) throws XMLStreamException {
        out.writeCharacters(text);
        return this;
    }

    Xml element(String name, String text) throws XMLStreamException {
        return open(name).text(text).close();
    }

    Xml close() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }
}

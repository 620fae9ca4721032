package io.rolewright.billing.internal.bank;

import io.rolewright.shared.ContractException;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an XML file, under caps: no document types, no entities of its own, and nothing from elsewhere. */
final class XmlFile {
    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 500_000;
    private static final int LONGEST_TEXT = 10_000;

    private final XMLStreamReader xml;
    private final Deque<XmlElement> within = new ArrayDeque<>();
    private int elements;
    private int textLength;

    private XmlFile(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * The elements of a file below one that stands for the file itself.
     *
     * @param namespace is told that of the outermost element
     * @throws ContractException {@code billing.statement-unreadable} (422) with the line
     */
    static XmlElement read(byte[] content, Consumer<String> namespace) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        try {
            var xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            try {
                return new XmlFile(xml).read(namespace);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException broken) {
            var place = broken.getLocation();
            throw unreadable(place == null ? 1 : Math.max(1, place.getLineNumber()));
        }
    }

    private static ContractException unreadable(int line) {
        return ContractException.invalid("billing.statement-unreadable", line);
    }

    private XmlElement read(Consumer<String> namespace) throws XMLStreamException {
        var file = new XmlElement("", 1, null);
        within.push(file);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open(namespace);
                case XMLStreamConstants.END_ELEMENT -> within.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> add(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw unreadable(line());
                default -> {
                    // Comments and instructions say nothing about money.
                }
            }
        }
        return file;
    }

    private void open(Consumer<String> namespace) {
        if (within.size() == 1) {
            namespace.accept(xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI());
        }
        if (within.size() > DEEPEST || ++elements > MOST_ELEMENTS) {
            throw unreadable(line());
        }
        var element = new XmlElement(xml.getLocalName(), line(), xml.getAttributeValue(null, "Ccy"));
        within.element().add(element);
        within.push(element);
        textLength = 0;
    }

    private void add(String text) {
        textLength += text.length();
        if (textLength > LONGEST_TEXT) {
            throw unreadable(line());
        }
        within.element().add(text);
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }
}

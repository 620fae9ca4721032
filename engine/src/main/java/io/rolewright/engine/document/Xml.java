package io.rolewright.engine.document;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through an XML part. Elements are told by their local name, because Word writes two generations of namespaces.
 * A part with a document type is refused: office programs write none, attackers do.
 */
final class Xml implements AutoCloseable {
    private final XMLStreamReader reader;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    static Xml of(byte[] bytes) throws UnreadableDocumentException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new Xml(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            throw new UnreadableDocumentException("document.damaged", e);
        }
    }

    /** Goes one step on; false at the end. */
    boolean next() throws UnreadableDocumentException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            if (reader.next() == XMLStreamConstants.DTD) {
                throw new UnreadableDocumentException("document.damaged");
            }
            return true;
        } catch (XMLStreamException e) {
            throw new UnreadableDocumentException("document.damaged", e);
        }
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean opens(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean closes(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    String name() {
        return reader.getLocalName();
    }

    /** Whether the element belongs to WordprocessingML, not to drawings and formulas with the same local names. */
    boolean isWord() {
        String namespace = reader.getNamespaceURI();
        return namespace != null && namespace.contains("/wordprocessingml/") && namespace.endsWith("/main");
    }

    String attribute(String name, String otherwise) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    /** The {@code w:val} of a switch such as {@code w:b}: on unless it says otherwise. */
    boolean isOn() {
        String value = attribute("val", "true");
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    int number(String attribute, int otherwise) {
        try {
            return Integer.parseInt(attribute(attribute, ""));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The characters that were just passed; none when it was a tag. */
    String characters() {
        return reader.isCharacters() ? reader.getText() : "";
    }

    /** The characters inside the element that was just opened, up to its end. */
    String text() throws UnreadableDocumentException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && next()) {
            if (reader.isCharacters()) {
                text.append(reader.getText());
            }
            depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
        }
        return text.toString();
    }

    /** Passes the element that was just opened, with all that is in it. */
    void skip() throws UnreadableDocumentException {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
        }
    }

    @Override
    public void close() throws UnreadableDocumentException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new UnreadableDocumentException("document.damaged", e);
        }
    }
}

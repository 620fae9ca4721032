package io.rolewright.integrations.twins.phone;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads TwiML: XML without a DTD, entities of its own, or more than 64 kB. */
final class TwimlReader {
    private static final int DEEPEST = 5;

    private final XMLStreamReader xml;

    private TwimlReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** What a document says to do, in its order. */
    static List<Verb> read(byte[] document) throws TwimlFault {
        if (document.length > CustomerServer.MOST_BYTES) {
            throw new TwimlFault(TwimlFault.TOO_LARGE, "TwiML response body too large");
        }
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new TwimlReader(factory.createXMLStreamReader(new ByteArrayInputStream(document))).response();
        } catch (XMLStreamException notXml) {
            throw new TwimlFault(TwimlFault.NOT_XML, "Document parse failure: " + notXml.getMessage());
        }
    }

    private List<Verb> response() throws XMLStreamException, TwimlFault {
        xml.nextTag();
        if (!xml.getLocalName().equals("Response")) {
            throw new TwimlFault(TwimlFault.OTHER_ROOT, "The root element must be Response, not " + xml.getLocalName());
        }
        var verbs = verb(1).nested();
        while (xml.hasNext()) {
            xml.next();
        }
        return verbs;
    }

    /** The element that begins here, to its end. */
    private Verb verb(int depth) throws XMLStreamException, TwimlFault {
        if (depth > DEEPEST) {
            throw new TwimlFault(TwimlFault.UNKNOWN_VERB, "nested too deeply: " + xml.getLocalName());
        }
        var name = xml.getLocalName();
        var attributes = attributes();
        var text = new StringBuilder();
        var nested = new ArrayList<Verb>();
        for (var event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> nested.add(verb(depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
                default -> throw new TwimlFault(TwimlFault.NOT_XML, "Document parse failure: an entity in " + name);
            }
        }
        return new Verb(name, attributes, text.toString().strip(), List.copyOf(nested));
    }

    private Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }
}

package io.rolewright.integrations.twins.boards;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of jobs as strictly as the strictest of those who read it. */
final class JobFeed {
    private static final List<String> REQUIRED = List.of(
            "title",
            "date",
            "referencenumber",
            "requisitionid",
            "url",
            "company",
            "sourcename",
            "city",
            "state",
            "country",
            "description");
    private static final Set<String> ABOUT = Set.of("publisher", "publisherurl", "lastBuildDate", "lastbuilddate");

    private final XMLStreamReader xml;
    private final Map<String, String> titles = new LinkedHashMap<>();

    /** Why a feed is not taken. */
    static final class Refused extends Exception {
        Refused(String message) {
            super(message, null, false, false);
        }
    }

    private JobFeed(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The titles of all jobs by their reference numbers. */
    static Map<String, String> read(byte[] bytes) throws Refused {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty("http://java.sun.com/xml/stream/properties/report-cdata-event", true);
        try {
            var feed = new JobFeed(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
            feed.source();
            return feed.titles;
        } catch (XMLStreamException illegal) {
            throw new Refused("not XML: " + illegal.getMessage());
        }
    }

    private void source() throws XMLStreamException, Refused {
        if (xml.nextTag() != XMLStreamConstants.START_ELEMENT
                || !xml.getLocalName().equals("source")) {
            throw new Refused("the root is not source");
        }
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (xml.getLocalName().equals("job")) {
                job();
            } else if (ABOUT.contains(xml.getLocalName())) {
                xml.getElementText();
            } else {
                throw new Refused("an unknown element: " + xml.getLocalName());
            }
        }
        xml.next();
    }

    private void job() throws XMLStreamException, Refused {
        var values = new LinkedHashMap<String, String>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            var name = xml.getLocalName();
            values.put(name, value(name));
        }
        for (var name : REQUIRED) {
            if (values.getOrDefault(name, "").isBlank()) {
                throw new Refused(name + " is required in every job");
            }
        }
        var reference = values.getOrDefault("referencenumber", "");
        if (titles.put(reference, values.getOrDefault("title", "")) != null) {
            throw new Refused("referencenumber occurs twice: " + reference);
        }
    }

    /** A value, all of it in CDATA. */
    private String value(String name) throws XMLStreamException, Refused {
        var value = new StringBuilder();
        for (var event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.CDATA -> value.append(xml.getText());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
                    if (!xml.getText().isBlank()) {
                        throw new Refused(name + " is not in CDATA");
                    }
                }
                case XMLStreamConstants.COMMENT -> {}
                default -> throw new Refused(name + " holds more than text");
            }
        }
        return value.toString();
    }
}

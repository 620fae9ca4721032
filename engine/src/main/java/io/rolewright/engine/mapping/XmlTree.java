package io.rolewright.engine.mapping;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * XML as JSON: elements are members, repeated ones a list, attributes have an {@code @} before their name, and the text
 * beside attributes is {@code #text}. Markup inside an element is its text. Document types are not read and entities of
 * a document's own not replaced, so nothing grows and nothing is fetched.
 */
final class XmlTree {
    static final String TEXT = "#text";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> MARKUP = Set.of(
            "p", "div", "br", "ul", "ol", "li", "b", "strong", "em", "i", "h1", "h2", "h3", "h4", "h5", "h6", "span",
            "table", "a", "font", "u");

    private final XMLStreamReader reader;
    private final MappingLimits limits;
    private final Deque<Open> open = new ArrayDeque<>();
    private int nodes;

    private XmlTree(XMLStreamReader reader, MappingLimits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    /**
     * What was read.
     *
     * @param root one member, named as the root element
     * @param broken whether the document is not well-formed; elements that were open at the break are left out, but for
     *     those around a whole one
     */
    record Read(ObjectNode root, boolean broken) {}

    static Read read(String text, MappingLimits limits) throws UnmappedException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        try {
            return new XmlTree(factory.createXMLStreamReader(new StringReader(text)), limits).read();
        } catch (XMLStreamException e) {
            throw new UnmappedException("board.malformed-xml");
        }
    }

    private Read read() throws UnmappedException {
        ObjectNode root = JSON.objectNode();
        open.push(new Open("", root));
        boolean broken = false;
        try {
            while (reader.hasNext()) {
                step(reader.next());
            }
        } catch (XMLStreamException e) {
            broken = true;
        }
        closeWholeOnes();
        if (root.isEmpty()) {
            throw new UnmappedException("board.malformed-xml");
        }
        return new Read(root, broken);
    }

    private void step(int event) throws UnmappedException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                open.getFirst().words(reader.getText(), event == XMLStreamConstants.CDATA);
            case XMLStreamConstants.ENTITY_REFERENCE ->
                open.getFirst().words(Parser.unescapeEntities("&" + reader.getLocalName() + ";", false), false);
            default -> {
                // remarks, instructions and document types say nothing of jobs
            }
        }
    }

    private void start(String name) throws UnmappedException {
        if (++nodes > limits.nodes() || open.size() > limits.depth()) {
            throw new UnmappedException("board.too-large");
        }
        Open around = open.getFirst();
        if (around.markup > 0 || open.size() > 2 && MARKUP.contains(name.toLowerCase(Locale.ROOT))) {
            around.openMarkup(name);
            return;
        }
        Open element = new Open(name, JSON.objectNode());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.members.put("@" + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        open.push(element);
    }

    private void end(String name) {
        Open element = open.getFirst();
        if (element.markup > 0) {
            element.closeMarkup(name);
        } else {
            open.pop();
            open.getFirst().add(element.name, element.node());
        }
    }

    /** An element that was cut off is none; but its parents are, as soon as one of their children is whole. */
    private void closeWholeOnes() {
        while (open.size() > 1) {
            Open element = open.pop();
            if (element.holdsWhole) {
                open.getFirst().add(element.name, element.node());
            }
        }
    }

    /** An element whose end was not reached yet. */
    private static final class Open {
        private final String name;
        private final ObjectNode members;
        private final StringBuilder text = new StringBuilder();
        private int markup;
        private boolean holdsWhole;

        Open(String name, ObjectNode members) {
            this.name = name;
            this.members = members;
        }

        /** Between tags of markup a bare sign stands for itself, unless the source wrote it as markup. */
        void words(String words, boolean asWritten) {
            text.append(markup > 0 && !asWritten ? words.replace("<", "&lt;") : words);
        }

        void openMarkup(String tag) {
            markup++;
            text.append('<').append(tag).append('>');
        }

        void closeMarkup(String tag) {
            markup--;
            text.append("</").append(tag).append('>');
        }

        void add(String child, JsonNode node) {
            holdsWhole |= node.isObject();
            JsonNode before = members.path(child);
            if (before instanceof ArrayNode several) {
                several.add(node);
            } else if (before.isMissingNode()) {
                members.set(child, node);
            } else {
                members.set(child, JSON.arrayNode().add(before).add(node));
            }
        }

        JsonNode node() {
            String words = text.toString().strip();
            if (members.isEmpty()) {
                return StringNode.valueOf(words);
            }
            return words.isEmpty() ? members : members.put(TEXT, words);
        }
    }
}

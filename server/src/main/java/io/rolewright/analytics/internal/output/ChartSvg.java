package io.rolewright.analytics.internal.output;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Paintings as SVG that can stand in a page: without styles, scripts or fonts, with words for who cannot see them. */
final class ChartSvg {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private ChartSvg() {}

    static String of(Chart chart, int width, int height) {
        var words = new Words(chart.name(), chart.title(), ChartWords.of(chart));
        return of(words, width, height, graphics -> ChartPainter.paint(chart, graphics, width, height));
    }

    /**
     * What is said of a picture.
     *
     * @param name begins the ids in it
     * @param title in few words
     * @param description what it shows
     */
    record Words(String name, String title, String description) {}

    static String of(Words words, int width, int height, Consumer<Graphics2D> painting) {
        var context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        context.setPrecision(2);
        context.setIDGenerator(new Prefixed(words.name()));
        var graphics = new SVGGraphics2D(context, true);
        graphics.setSVGCanvasSize(new Dimension(width, height));
        painting.accept(graphics);
        var root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("role", "img");
        describe(root, words);
        return text(graphics, root);
    }

    private static void describe(Element root, Words words) {
        root.setAttribute("aria-labelledby", words.name() + "-title " + words.name() + "-text");
        // Batik's place for definitions has the same id in every picture; nothing refers to it.
        var first = (Element) root.getFirstChild();
        first.removeAttribute("id");
        root.insertBefore(said(root, "title", words.name() + "-title", words.title()), first);
        root.insertBefore(said(root, "desc", words.name() + "-text", words.description()), first);
    }

    private static Element said(Element root, String kind, String id, String text) {
        var element = root.getOwnerDocument().createElementNS(SVG, kind);
        element.setAttribute("id", id);
        element.setTextContent(text);
        return element;
    }

    private static String text(SVGGraphics2D graphics, Element root) {
        var text = new StringWriter();
        try {
            graphics.stream(root, text, false, false);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var whole = text.toString();
        return whole.substring(whole.indexOf("<svg"));
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Ids that no other picture on a page has. */
    private static final class Prefixed extends SVGIDGenerator {
        private final String name;

        private Prefixed(String name) {
            this.name = name;
        }

        @Override
        public String generateID(String prefix) {
            return super.generateID(name + "-" + prefix);
        }
    }
}

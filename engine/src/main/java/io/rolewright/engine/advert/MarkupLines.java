package io.rolewright.engine.advert;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes the words of markup, a line for each block, break and list item, an empty line between paragraphs. */
final class MarkupLines implements NodeFilter {
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "svg", "iframe", "object", "select", "button");
    private static final Set<String> PARAGRAPHS = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "section", "article", "header", "div");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();

    private MarkupLines() {}

    static String of(Node root) {
        MarkupLines lines = new MarkupLines();
        root.filter(lines);
        lines.endLine();
        return lines.text.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            line.append(words.getWholeText().replace('\n', ' ').replace('\r', ' '));
        }
        if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            edge(element);
            if (element.childNodeSize() == 0 && element.className().contains("separator")) {
                line.append(" · ");
            }
            if (element.normalName().equals("li")) {
                line.setLength(0);
                line.append("• ");
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            edge(element);
        }
        return FilterResult.CONTINUE;
    }

    private void edge(Element element) {
        String tag = element.normalName();
        if (tag.equals("td") || tag.equals("th")) {
            line.append(' ');
        } else if (tag.equals("br") || element.isBlock()) {
            endLine();
            endParagraph(tag);
        }
    }

    /** A line of blanks or of a bullet alone is none; the bullet waits for the paragraph inside the item. */
    private void endLine() {
        String words = Blanks.oneSpace(line);
        if (words.equals("•")) {
            return;
        }
        if (!words.isEmpty()) {
            text.append(words).append('\n');
        }
        line.setLength(0);
    }

    private void endParagraph(String tag) {
        boolean inside = text.isEmpty() || text.length() > 1 && text.charAt(text.length() - 2) == '\n';
        if (PARAGRAPHS.contains(tag) && !inside && line.toString().isBlank()) {
            text.append('\n');
        }
    }
}

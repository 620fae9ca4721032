package io.rolewright.engine.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a page and writes a line for every block, break and list item. */
final class HtmlLines implements NodeFilter {
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "head", "title", "svg", "object", "iframe", "select");
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "dl",
            "table",
            "section",
            "article",
            "header",
            "footer",
            "blockquote",
            "pre",
            "hr",
            "aside",
            "main",
            "nav",
            "figure");
    private static final Set<String> BOLD = Set.of("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final DocumentText text;
    private final StringBuilder line = new StringBuilder();
    private final Deque<Float> sizes = new ArrayDeque<>();
    private int boldDepth;
    private int letters;
    private int boldLetters;
    private float size;

    HtmlLines(DocumentText text) {
        this.text = text;
        sizes.push(0f);
    }

    void filter(Node root) {
        root.filter(this);
        endLine();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        String tag = element.normalName();
        if (UNSEEN.contains(tag)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isHidden(element)) {
            noteHidden(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        startBlock(element);
        sizes.push(sizeOf(tag, sizes.getFirst()));
        boldDepth += BOLD.contains(tag) ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        String tag = element.normalName();
        endBlock(element);
        sizes.pop();
        boldDepth -= BOLD.contains(tag) ? 1 : 0;
    }

    private void startBlock(Element element) {
        String tag = element.normalName();
        if (tag.equals("br") || (element.isBlock() && !CELLS.contains(tag))) {
            endBlock(element);
        }
        if (tag.equals("li")) {
            line.append(Characters.BULLET).append(' ');
        }
    }

    private void endBlock(Element element) {
        String tag = element.normalName();
        if (CELLS.contains(tag)) {
            line.append('\t');
        } else if (tag.equals("br") || element.isBlock()) {
            endLine();
        }
        if (PARAGRAPHS.contains(tag)) {
            text.endBlock();
        }
    }

    private void append(String words) {
        int seen = (int) words.codePoints().filter(Character::isLetterOrDigit).count();
        line.append(words.replace('\n', ' ').replace('\t', ' '));
        letters += seen;
        boldLetters += boldDepth > 0 ? seen : 0;
        size = seen > 0 ? Math.max(size, sizes.getFirst()) : size;
    }

    private void endLine() {
        if (letters > 0) {
            text.line(line.toString(), 1, null, size, boldLetters * 2 > letters);
        }
        line.setLength(0);
        letters = 0;
        boldLetters = 0;
        size = 0;
    }

    private void noteHidden(Element element) {
        if (element.hasText()) {
            text.finding("document.hidden-text", Severity.WARNING);
        }
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("font-size:0");
    }

    /** In points, as browsers show them: 16 px text is 12 pt, headings are 2, 1.5, 1.17, 1, 0.83 and 0.67 em. */
    private static float sizeOf(String tag, float around) {
        return switch (tag) {
            case "h1" -> 24;
            case "h2" -> 18;
            case "h3" -> 14;
            case "h4", "body" -> 12;
            case "h5" -> 10;
            case "h6" -> 8;
            default -> around;
        };
    }
}

package io.rolewright.communications.internal.mime;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** What a reader sees of HTML: its text, a line for each block, without what is hidden. */
final class HtmlText implements NodeFilter {
    private static final Set<String> UNSEEN = Set.of("head", "script", "style", "template", "title", "noscript");
    private static final Set<String> BREAKS = Set.of("br", "hr");

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    static String of(String html) {
        var reading = new HtmlText();
        NodeTraversor.filter(reading, Jsoup.parse(html).body());
        return reading.text.toString().replaceAll("\\n{3,}", "\n\n").strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            if (isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.isBlock() || BREAKS.contains(element.normalName())) {
                endLine();
            }
        } else if (node instanceof TextNode words) {
            add(words.getWholeText().replace('\u00A0', ' '));
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isUnseen(Element element) {
        var style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }

    private void add(String words) {
        var folded = words.replaceAll("\\s+", " ");
        var isAtStart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(isAtStart ? folded.stripLeading() : folded);
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            endLine();
        }
        return FilterResult.CONTINUE;
    }

    private void endLine() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }
}

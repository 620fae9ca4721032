package io.rolewright.engine.advert;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words of an element that has few of them; reading stops as soon as there are more. */
final class ShortText implements NodeFilter {
    private final int most;
    private final StringBuilder text = new StringBuilder();

    private ShortText(int most) {
        this.most = most;
    }

    /** Words with one space between them; empty where there are none, and where they have more than {@code most} characters. */
    static String of(Element element, int most) {
        ShortText read = new ShortText(most);
        element.filter(read);
        String words = Blanks.oneSpace(read.text);
        return words.length() > most ? "" : words;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"))) {
            text.append(' ');
        }
        return text.length() > most * 2 + 400 ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            text.append(' ');
        }
        return FilterResult.CONTINUE;
    }
}

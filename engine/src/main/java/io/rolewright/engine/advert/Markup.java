package io.rolewright.engine.advert;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * A description twice.
 *
 * @param html only plain markup: paragraphs, lists, headings, emphasis, and links to https addresses
 * @param text the words, a line for each block, bullets kept
 */
record Markup(String html, String text) {
    private static final Safelist PLAIN = new Safelist()
            .addTags("p", "br", "div", "span", "blockquote", "pre", "code", "hr")
            .addTags("h1", "h2", "h3", "h4", "h5", "h6")
            .addTags("ul", "ol", "li", "dl", "dt", "dd", "table", "tbody", "tr", "td", "th")
            .addTags("b", "strong", "i", "em", "u", "small", "sub", "sup", "q", "cite")
            .addTags("a")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "https")
            .addEnforcedAttribute("a", "rel", "nofollow noopener");

    private static final Cleaner CLEANER = new Cleaner(PLAIN);

    /** Reads markup, also when it was escaped once too often, or text without any. */
    static Markup of(String written) {
        String unescaped =
                hasTag(written) || !written.contains("&lt;") ? written : Parser.unescapeEntities(written, false);
        return hasTag(unescaped) ? ofHtml(unescaped) : ofText(Parser.unescapeEntities(unescaped, false));
    }

    static Markup ofHtml(String html) {
        Document page = PostingText.page(html);
        Document safe = CLEANER.clean(page);
        safe.outputSettings().prettyPrint(false);
        return new Markup(safe.body().html().strip(), MarkupLines.of(page.body()));
    }

    static Markup ofText(String text) {
        StringBuilder html = new StringBuilder(text.length() + 64);
        for (String paragraph : text.strip().split("\n\\s*\n", -1)) {
            html.append("<p>")
                    .append(Entities.escape(paragraph.strip()).replace("\n", "<br>"))
                    .append("</p>");
        }
        return new Markup(html.toString(), text.strip());
    }

    private static boolean hasTag(String text) {
        for (int at = text.indexOf('<'); at >= 0 && at + 1 < text.length(); at = text.indexOf('<', at + 1)) {
            if (Character.isLetter(text.charAt(at + 1)) && text.indexOf('>', at) > 0) {
                return true;
            }
        }
        return false;
    }
}

package io.rolewright.engine.mapping;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Parts of a description that are put together: each is markup in the end, whatever it was written in. */
final class Prose {
    private Prose() {}

    /** The text as markup: undone where it was escaped once too often, marked up where it is plain. */
    static String markup(String text) {
        String bare = !hasTag(text) && text.contains("&lt;") ? Parser.unescapeEntities(text, false) : text;
        return hasTag(bare) ? bare : "<p>" + Entities.escape(bare.strip()).replace("\n", "<br>") + "</p>";
    }

    static String heading(String words) {
        return "<h3>" + Entities.escape(words.strip()) + "</h3>";
    }

    /** Items of a list that lost their list. */
    static String whole(String markup) {
        return markup.stripLeading().startsWith("<li") ? "<ul>" + markup + "</ul>" : markup;
    }

    private static boolean hasTag(String text) {
        for (int at = text.indexOf('<'); at >= 0 && at + 1 < text.length(); at = text.indexOf('<', at + 1)) {
            char next = text.charAt(at + 1);
            if (Character.isLetter(next) || next == '/') {
                return text.indexOf('>', at) > 0;
            }
        }
        return false;
    }
}

package io.rolewright.engine.mapping;

import java.util.Locale;
import java.util.Set;

/** Tells data in XML from web pages by their first tags. */
final class Beginning {
    private static final int ENOUGH = 4000;
    private static final Set<String> OF_PAGES = Set.of(
            "html",
            "head",
            "body",
            "script",
            "meta",
            "link",
            "style",
            "title",
            "div",
            "p",
            "ul",
            "ol",
            "li",
            "span",
            "a",
            "h1",
            "h2",
            "h3",
            "h4",
            "table",
            "section",
            "article",
            "main",
            "header",
            "nav",
            "form",
            "img",
            "br",
            "b",
            "strong",
            "center",
            "font",
            "noscript",
            "template",
            "iframe",
            "dl",
            "em",
            "i",
            "svg",
            "button",
            "base",
            "pre");

    private Beginning() {}

    static String bare(String text) {
        return text.startsWith("\ufeff") ? text.substring(1).stripLeading() : text.stripLeading();
    }

    static boolean isMarkup(String start) {
        return start.length() > 2
                && start.charAt(0) == '<'
                && (Character.isLetter(start.charAt(1)) || start.charAt(1) == '!' || start.charAt(1) == '?');
    }

    /** Whether the first element is none of HTML's. */
    static boolean isXml(String start) {
        if (!isMarkup(start)) {
            return false;
        }
        String name = firstElement(start.substring(0, Math.min(start.length(), ENOUGH)));
        return !name.isEmpty() && !OF_PAGES.contains(name);
    }

    private static String firstElement(String start) {
        for (int at = start.indexOf('<'); at >= 0 && at + 1 < start.length(); at = start.indexOf('<', at + 1)) {
            if (start.startsWith("<!--", at)) {
                int end = start.indexOf("-->", at);
                at = end < 0 ? start.length() : end;
            } else if (start.regionMatches(true, at, "<!doctype html", 0, "<!doctype html".length())) {
                return "html";
            } else if (Character.isLetter(start.charAt(at + 1))) {
                return name(start, at + 1);
            }
        }
        return "";
    }

    private static String name(String start, int from) {
        int end = from;
        while (end < start.length() && " \t\r\n/>".indexOf(start.charAt(end)) < 0) {
            end++;
        }
        return start.substring(from, end).toLowerCase(Locale.ROOT);
    }
}

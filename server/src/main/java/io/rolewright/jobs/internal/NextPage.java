package io.rolewright.jobs.internal;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which link of a list leads to its next page: the one that says so, else the one whose address counts on. */
final class NextPage {
    private static final String SAID = "a[rel~=(?i)\\bnext\\b], link[rel~=(?i)\\bnext\\b]";
    private static final Pattern NUMBER =
            Pattern.compile("(?i)[?&/](?:p|pg|paged?|pagina|seite|sida)[=/](\\d{1,6})(?=$|[&/])");

    private NextPage() {}

    /** Whether a link is marked as leading on. */
    static boolean isSaid(Element link) {
        return link.is(SAID);
    }

    /** The link that is marked as leading on. */
    static Optional<String> said(Document list, Predicate<String> isOurs) {
        return list.select(SAID).stream()
                .map(link -> link.absUrl("href"))
                .filter(isOurs)
                .findFirst();
    }

    /** A link to the same address with a page number that is one higher; the first page may have none. */
    static Optional<String> counted(Document list, String url) {
        return list.select("a[href]").stream()
                .map(link -> link.absUrl("href"))
                .filter(link -> number(link) == number(url) + 1 && bare(link).equals(bare(url)))
                .findFirst();
    }

    /** Whether an address is that of a page of a list, by its number. */
    static boolean isNumbered(String url) {
        return NUMBER.matcher(url).find();
    }

    private static int number(String url) {
        var number = NUMBER.matcher(url);
        return number.find() ? Integer.parseInt(number.group(1)) : 1;
    }

    private static String bare(String url) {
        var bare = NUMBER.matcher(url).replaceFirst("");
        var opened = bare.indexOf('?') < 0 ? bare.replaceFirst("&", "?") : bare;
        return opened.endsWith("/") ? opened.substring(0, opened.length() - 1) : opened;
    }
}

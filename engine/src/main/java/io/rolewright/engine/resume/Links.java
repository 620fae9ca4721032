package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds addresses of pages: those with a scheme or {@code www.}, and those of well-known profile sites. */
final class Links {
    private static final List<String> STARTS = List.of(
            "https://",
            "http://",
            "www.",
            "linkedin.com/",
            "au.linkedin.com/",
            "uk.linkedin.com/",
            "github.com/",
            "gitlab.com/",
            "medium.com/",
            "stackoverflow.com/",
            "behance.net/",
            "dribbble.com/",
            "twitter.com/",
            "x.com/",
            "orcid.org/",
            "kaggle.com/",
            "xing.com/",
            "facebook.com/",
            "instagram.com/");

    private Links() {}

    /** Absolute addresses in the order of the row; {@code https} is put before one without a scheme. */
    static List<Extracted<String>> in(Row row) {
        List<Extracted<String>> found = new ArrayList<>();
        String text = row.text().toLowerCase(Locale.ROOT);
        if (text.length() != row.text().length() || text.indexOf('.') < 0) {
            return found;
        }
        for (int at = 0; at < text.length(); ) {
            int end = startsHere(text, at) ? end(text, at) : at;
            if (end - at > 8) {
                String written = row.text().substring(at, end);
                String value = text.startsWith("http", at) ? written : "https://" + written;
                found.add(new Extracted<>(value, row.span(at, end), 0.95));
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private static boolean startsHere(String text, int at) {
        boolean edge =
                at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && "@.-/".indexOf(text.charAt(at - 1)) < 0;
        return edge && STARTS.stream().anyMatch(start -> text.startsWith(start, at));
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isPartOfAddress(text.charAt(end))) {
            end++;
        }
        while (end > from && ".,;:)!?'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isPartOfAddress(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "<>\"|•·(,;".indexOf(c) < 0;
    }
}

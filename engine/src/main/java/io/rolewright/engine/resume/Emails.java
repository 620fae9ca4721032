package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds e-mail addresses by walking outwards from each {@code @}, at most 64 characters to the left. */
final class Emails {
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 190;

    /** Of an address's second line; in UTF-16 code units. */
    private static final int LONGEST_REST = 12;

    /** Characters of a line break. */
    private static final int MOST_BETWEEN = 2;

    private static final List<String> ENDS = Stream.of(
                    "com", "org", "net", "edu", "gov", "info", "io", "eu", "de", "at", "ch", "fr", "es", "it", "nl",
                    "be", "pl", "se", "dk", "no", "fi", "uk", "ie", "au", "nz", "us", "ca", "in", "za", "example")
            .map(end -> "." + end)
            .toList();

    private Emails() {}

    /** Lower case, in the order of the text, each once. */
    static List<Extracted<String>> in(Row row) {
        List<Extracted<String>> found = new ArrayList<>();
        String text = row.text();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = localStart(text, at);
            int end = domainEnd(text, at + 1);
            if (start < at && end > at) {
                String value = text.substring(start, end).toLowerCase(Locale.ROOT);
                found.add(new Extracted<>(value, row.span(start, end), 0.98));
            }
        }
        return found;
    }

    /**
     * The same, and an address at the row's end that a narrow column has cut: the next row holds nothing but the rest of
     * a domain that is known.
     */
    static List<Extracted<String>> in(Row row, @Nullable Row next) {
        List<Extracted<String>> found = in(row);
        if (next == null || found.isEmpty() || !isRest(next.text())) {
            return found;
        }
        String whole = found.getLast().value() + next.text();
        boolean atEnd = found.getLast().span().end() == row.end() && next.start() - row.end() <= MOST_BETWEEN;
        if (!atEnd || !ends(whole)) {
            return found;
        }
        List<Extracted<String>> joined = new ArrayList<>(found.subList(0, found.size() - 1));
        joined.add(new Extracted<>(whole, new Span(found.getLast().span().start(), next.end()), 0.9));
        return joined;
    }

    private static boolean isRest(String text) {
        return text.length() <= LONGEST_REST && text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '.');
    }

    private static boolean ends(String address) {
        return ENDS.stream().anyMatch(address::endsWith);
    }

    static boolean holds(Row row, Span span) {
        return in(row).stream().anyMatch(email -> email.span().overlaps(span));
    }

    private static int localStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_LOCAL && isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && !isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return at > 0 && text.charAt(at - 1) == '.' ? at : start;
    }

    /** Where a domain that starts at {@code from} ends; -1 when none stands there. */
    private static int domainEnd(String text, int from) {
        int end = from;
        int good = -1;
        while (end < text.length() && end - from < LONGEST_DOMAIN) {
            int label = labelEnd(text, end);
            if (label == end) {
                break;
            }
            if (end > from && label - end >= 2 && isTopLevel(text, end, label)) {
                good = label;
            }
            if (label >= text.length() || text.charAt(label) != '.') {
                break;
            }
            end = label + 1;
        }
        return good;
    }

    private static int labelEnd(String text, int from) {
        int end = from;
        while (end < text.length() && (isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end;
    }

    private static boolean isTopLevel(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '-' && !Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLocal(char c) {
        return isLetterOrDigit(c) || ".!#$%&'*+=?^_`{}~-".indexOf(c) >= 0;
    }

    private static boolean isLetterOrDigit(char c) {
        return Character.isLetterOrDigit(c);
    }
}

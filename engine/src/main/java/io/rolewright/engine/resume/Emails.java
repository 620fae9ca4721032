package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds e-mail addresses by walking outwards from each {@code @}, at most 64 characters to the left. */
final class Emails {
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 190;

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

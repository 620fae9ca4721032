package io.rolewright.engine.improvement;

import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds addresses of mail and web in running text. */
final class Contacts {
    private Contacts() {}

    /** An address where it stands; {@code kind} is {@code email} or {@code link}. */
    record Contact(String kind, Span span) {}

    static List<Contact> in(String text) {
        List<Contact> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            String chunk = text.substring(at, end).toLowerCase(Locale.ROOT);
            if (isMail(chunk)) {
                found.add(new Contact("email", new Span(at, end)));
            } else if (chunk.contains("://") || chunk.contains("www.")) {
                found.add(new Contact("link", new Span(at, end)));
            }
            at = end + 1;
        }
        return found;
    }

    private static boolean isMail(String chunk) {
        int at = chunk.indexOf('@');
        return at > 0 && chunk.indexOf('.', at) > at + 1;
    }
}

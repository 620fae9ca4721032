package io.rolewright.communications.internal.mime;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An address in the head of an e-mail.
 *
 * @param text as it stands there, without the name
 * @param name beside it; absent when there is none
 */
public record MailAddress(String text, @Nullable String name) {
    private static final int LONGEST_ALIAS = 60;

    /** The same for all ways of writing it. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    /**
     * What stands behind the plus sign when this is another address's, lower-case: {@code s4-nurse} of {@code
     * jobs+S4-nurse@agency.example} for {@code jobs@agency.example}.
     */
    @Nullable
    String aliasOf(MailAddress own) {
        var at = own.key().lastIndexOf('@');
        if (at < 1) {
            return null;
        }
        var start = own.key().substring(0, at) + "+";
        var end = own.key().substring(at);
        var mine = key();
        if (!mine.startsWith(start) || !mine.endsWith(end) || mine.length() <= start.length() + end.length()) {
            return null;
        }
        var alias = mine.substring(start.length(), mine.length() - end.length());
        return alias.length() > LONGEST_ALIAS ? null : alias;
    }
}

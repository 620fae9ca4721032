package io.rolewright.communications.internal.mime;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells letters from what programs write, by the marks of RFC 3834, RFC 2369 and those that Exchange and others use. */
final class MailKinds {
    private static final Set<String> BULK = Set.of("bulk", "junk", "auto_reply", "auto-reply");
    private static final Pattern PROGRAM =
            Pattern.compile("(?:mailer-daemon|postmaster|(?:no|do-?not|donot)[-_.]?reply|bounces?(?:[-+].*)?)@.*");

    private MailKinds() {}

    static MailKind of(MailHead head) {
        if (Stream.of("list-id", "list-post").anyMatch(head::has)
                || word(head, "precedence").equals("list")) {
            return MailKind.LIST;
        }
        return isAutomatic(head) ? MailKind.AUTOMATIC : MailKind.LETTER;
    }

    private static boolean isAutomatic(MailHead head) {
        var submitted = word(head, "auto-submitted");
        return !(submitted.isEmpty() || submitted.equals("no"))
                || BULK.contains(word(head, "precedence"))
                || Stream.of("x-autoreply", "x-autorespond", "x-auto-response-suppress", "list-unsubscribe")
                        .anyMatch(head::has)
                || head.first("return-path").equals("<>")
                || isProgram(head);
    }

    private static boolean isProgram(MailHead head) {
        var from = head.from();
        return from != null && PROGRAM.matcher(from.key()).matches();
    }

    /** The first word of a field, without parameters and comments. */
    private static String word(MailHead head, String name) {
        return head.first(name).toLowerCase(Locale.ROOT).replaceAll("[\\s;(].*", "");
    }
}

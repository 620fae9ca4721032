package io.rolewright.integrations.twins.workspace;

import io.rolewright.integrations.twins.google.GoogleError;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A search of messages in the words of Gmail, all of which have to hold: {@code from:}, {@code to:}, {@code subject:}, {@code
 * rfc822msgid:}, {@code after:}, {@code before:}, {@code in:}, {@code is:}, {@code label:}, {@code has:attachment} and plain
 * words, each of them denied by a minus and quoted where it has spaces. Dates begin at midnight in California; seconds since
 * 1970 may be given instead. What lies in the bin or is spam is found only when it is asked for.
 */
final class MailQuery implements Predicate<Mail> {
    private static final Pattern TERM = Pattern.compile("(-?)(?:([a-z0-9]++):)?+(?:\"([^\"]*+)\"|(\\S++))");
    private static final Pattern GROUPED = Pattern.compile("[(){}]|\\bOR\\b");
    private static final ZoneId CALIFORNIA = ZoneId.of("America/Los_Angeles");

    private final List<Predicate<Mail>> terms = new ArrayList<>();
    private boolean isEverywhere;

    private MailQuery(String text) {
        if (GROUPED.matcher(text).find()) {
            throw unknown("alternatives and groups");
        }
        for (var found = TERM.matcher(text).results().iterator(); found.hasNext(); ) {
            var term = found.next();
            var operator = term.group(2) == null ? "" : term.group(2);
            var value = (term.group(3) == null ? term.group(4) : term.group(3)).toLowerCase(Locale.ROOT);
            var wanted = term(operator, value);
            terms.add(term.group(1).isEmpty() ? wanted : wanted.negate());
        }
    }

    /** @throws GoogleError.Refused when it has a word that this twin does not know, or a date that is none */
    static MailQuery of(String text) {
        return new MailQuery(text);
    }

    @Override
    public boolean test(Mail mail) {
        return terms.stream().allMatch(term -> term.test(mail));
    }

    /** Whether it says itself where to look. */
    boolean isEverywhere() {
        return isEverywhere;
    }

    private Predicate<Mail> term(String operator, String value) {
        return switch (operator) {
            case "" -> mail -> hasWord(mail, value);
            case "from" -> mail -> contains(mail.header("From"), value);
            case "to" ->
                mail -> contains(mail.header("To") + " " + mail.header("Cc") + " " + mail.header("Bcc"), value);
            case "subject" -> mail -> contains(mail.header("Subject"), value);
            case "rfc822msgid" -> mail -> bare(mail.header("Message-ID")).equals(bare(value));
            case "after" -> {
                var from = time(value);
                yield mail -> !mail.at().isBefore(from);
            }
            case "before" -> {
                var until = time(value);
                yield mail -> mail.at().isBefore(until);
            }
            case "in", "label" -> place(value);
            case "is" -> state(value);
            case "has" -> has(value);
            default -> throw unknown(operator + ":");
        };
    }

    private Predicate<Mail> place(String value) {
        isEverywhere |= List.of("anywhere", "trash", "spam").contains(value);
        var label = value.toUpperCase(Locale.ROOT);
        return mail -> value.equals("anywhere") || mail.labels().contains(label);
    }

    private static Predicate<Mail> state(String value) {
        return switch (value) {
            case "unread", "starred", "important" -> mail -> mail.labels().contains(value.toUpperCase(Locale.ROOT));
            case "read" -> mail -> !mail.labels().contains(Mail.UNREAD);
            default -> throw unknown("is:" + value);
        };
    }

    private static Predicate<Mail> has(String value) {
        if (!value.equals("attachment")) {
            throw unknown("has:" + value);
        }
        return mail -> mail.payload().all().anyMatch(MimePart::isAttached);
    }

    private static boolean hasWord(Mail mail, String words) {
        var text = mail.header("Subject") + " " + mail.header("From") + " " + mail.header("To") + " "
                + mail.payload().text();
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part);
    }

    private static String bare(String messageId) {
        return messageId.toLowerCase(Locale.ROOT).replaceAll("[<>]", "");
    }

    private static Instant time(String value) {
        try {
            return value.chars().allMatch(Character::isDigit)
                    ? Instant.ofEpochSecond(Long.parseLong(value))
                    : LocalDate.parse(value.replace('/', '-'))
                            .atStartOfDay(CALIFORNIA)
                            .toInstant();
        } catch (DateTimeParseException | NumberFormatException noTime) {
            throw unknown(value);
        }
    }

    private static GoogleError.Refused unknown(String word) {
        return GoogleError.invalid("invalidArgument", "this twin of Gmail knows no search for " + word)
                .thrown();
    }
}

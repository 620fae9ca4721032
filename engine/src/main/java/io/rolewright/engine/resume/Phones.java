package io.rolewright.engine.resume;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds phone numbers: runs of at least seven digits that are no date, read by libphonenumber's rules. */
final class Phones {
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;
    /** Of a number that no label and no country code explains. */
    private static final int FEWEST_ALONE = 9;

    private static final int LONGEST_RUN = 40;
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private static final List<String> LABELS = List.of(
            "phone",
            "tel",
            "mob",
            "cell",
            "ph",
            "call",
            "m:",
            "t:",
            "p:",
            "☎",
            "📞",
            "handy",
            "portable",
            "móvil",
            "movil",
            "tél",
            "tfno",
            "gsm");

    private final Optional<String> home;
    private final List<String> regions;
    private final DateIndex dates;

    /**
     * @param home ISO code of the country in which the person lives, where they say so
     * @param regions others for numbers that are written without a country, the likeliest first
     * @param dates what is a date already
     */
    Phones(Optional<String> home, List<String> regions, DateIndex dates) {
        this.home = home;
        this.regions = List.copyOf(regions);
        this.dates = dates;
    }

    /** E.164, in the order of the row. */
    List<Extracted<String>> in(Row row) {
        List<Extracted<String>> found = new ArrayList<>();
        String text = row.text();
        int at = 0;
        while (at < text.length()) {
            int end = startsNumber(text, at) ? runEnd(text, at) : at;
            if (end > at) {
                phone(row, at, end).ifPresent(found::add);
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private static boolean startsNumber(String text, int at) {
        char c = text.charAt(at);
        boolean edge = at == 0
                || !Character.isLetterOrDigit(text.charAt(at - 1)) && "/_-#$€£".indexOf(text.charAt(at - 1)) < 0;
        return edge && (isDigit(c) || c == '+' || c == '(');
    }

    /** Digits with single blanks and marks between them; "(0)" and brackets belong to it, two blanks end it. */
    private static int runEnd(String text, int from) {
        int end = from;
        int gap = 0;
        for (int i = from; i < text.length() && i - from < LONGEST_RUN && gap <= 3; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                end = i + 1;
                gap = 0;
            } else if (isJoint(c) && !(c == '+' && i > from + 1) && !twoBlanks(text, i)) {
                gap++;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isJoint(char c) {
        return " \u00A0().-–‐‑+/".indexOf(c) >= 0;
    }

    private static boolean twoBlanks(String text, int i) {
        return Character.isSpaceChar(text.charAt(i)) && i > 0 && Character.isSpaceChar(text.charAt(i - 1));
    }

    private Optional<Extracted<String>> phone(Row row, int from, int to) {
        Span span = row.span(from, to);
        String written = row.text().substring(from, to);
        long digits = written.chars().filter(c -> isDigit((char) c)).count();
        boolean letterFollows =
                to < row.text().length() && Character.isLetter(row.text().charAt(to));
        if (digits < FEWEST_DIGITS || digits > MOST_DIGITS || letterFollows || isDate(span)) {
            return Optional.empty();
        }
        return parsed(written, row, from, to)
                .map(value -> new Extracted<>(value, span, written.startsWith("+") ? 0.97 : 0.9));
    }

    /**
     * Where the person lives decides first. A number that is only possible, not in use, counts where it has a country
     * code, the line says "phone", or nothing but marks stands beside it.
     */
    private Optional<String> parsed(String written, Row row, int from, int to) {
        boolean stated = written.contains("+") || isLabelled(row, from) || isContact(row.text(), from, to);
        return home.flatMap(region -> number(written, region))
                .filter(number -> NUMBERS.isValidNumber(number) || stated && NUMBERS.isPossibleNumber(number))
                .or(() -> first(written, Phones::isPersons))
                .or(() -> first(written, NUMBERS::isValidNumber))
                .or(() -> first(written, number -> stated && NUMBERS.isPossibleNumber(number)))
                .map(number -> NUMBERS.format(number, PhoneNumberFormat.E164));
    }

    private Optional<PhoneNumber> first(String written, Predicate<PhoneNumber> which) {
        return regions.stream()
                .flatMap(region -> number(written, region).stream())
                .filter(which)
                .findFirst();
    }

    /** Whether a long number stands beside an e-mail address, or nothing but marks stands beside it. */
    private static boolean isContact(String text, int from, int to) {
        long digits =
                text.substring(from, to).chars().filter(c -> isDigit((char) c)).count();
        boolean alone = isEdge(text.substring(0, from).strip(), from == 0, -1)
                && isEdge(text.substring(to).strip(), to == text.length(), 1);
        return digits >= FEWEST_ALONE && (alone || text.length() <= Row.LONGEST_HEADER && text.indexOf('@') >= 0);
    }

    private static boolean isEdge(String neighbour, boolean nothing, int side) {
        if (nothing || neighbour.isEmpty()) {
            return true;
        }
        return "|•·/,;".indexOf(neighbour.charAt(side < 0 ? neighbour.length() - 1 : 0)) >= 0;
    }

    /** Numbers that cost the caller nothing or more, or reach a company anywhere, are no person's. */
    private static boolean isPersons(PhoneNumber number) {
        return switch (NUMBERS.getNumberType(number)) {
            case FIXED_LINE, MOBILE, FIXED_LINE_OR_MOBILE, PERSONAL_NUMBER, VOIP -> true;
            case TOLL_FREE, PREMIUM_RATE, SHARED_COST, PAGER, UAN, VOICEMAIL, UNKNOWN -> false;
        };
    }

    private static Optional<PhoneNumber> number(String written, String region) {
        try {
            return Optional.of(NUMBERS.parse(written, region));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isLabelled(Row row, int from) {
        String before = row.text().substring(Math.max(0, from - 14), from).toLowerCase(Locale.ROOT);
        return LABELS.stream().anyMatch(before::contains);
    }

    private boolean isDate(Span span) {
        return dates.in(span).stream()
                .anyMatch(date -> date.range() || date.span().contains(span));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

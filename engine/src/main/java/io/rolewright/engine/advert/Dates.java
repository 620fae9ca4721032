package io.rolewright.engine.advert;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads the day of a date as sites write it, in the zone that it is written in: ISO 8601, {@code Mon, 23 Nov 2026
 * 00:00:00 GMT}, {@code 23.11.2026}, {@code 23/11/2026}, {@code November 23, 2026}, seconds or milliseconds since 1970.
 * Days ago are no date, as nobody says since when.
 */
final class Dates {
    private static final int ISO_DAY = "2026-11-01".length();
    private static final int LONGEST = 80;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final long MILLISECONDS_FROM = 100_000_000_000L;

    /** Where the month stands before the day in numbers. */
    private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "PR", "GU");

    private Dates() {}

    /** @param country of the job, ISO 3166-1 alpha-2: whether {@code 03/04/2026} is in March or in April */
    static Optional<LocalDate> day(JsonNode stated, Optional<String> country) {
        return Json.name(stated, "@value", "date").flatMap(text -> day(text, country));
    }

    static Optional<LocalDate> day(String written, Optional<String> country) {
        String text = written.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return iso(text)
                .or(() -> since1970(text))
                .or(() -> inWords(text, country))
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    private static Optional<LocalDate> iso(String text) {
        if (text.length() < ISO_DAY || text.charAt(4) != '-' && text.charAt(4) != '/') {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.substring(0, ISO_DAY).replace('/', '-')));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> since1970(String text) {
        int dot = text.indexOf('.');
        String whole = dot > 0 ? text.substring(0, dot) : text;
        boolean digits =
                whole.length() >= 9 && whole.length() <= 13 && whole.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            return Optional.empty();
        }
        long number = Long.parseLong(whole);
        Instant instant = number >= MILLISECONDS_FROM ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        return Optional.of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    /** The first three parts that are a day, a month and a year in some order. */
    private static Optional<LocalDate> inWords(String text, Optional<String> country) {
        List<String> parts = parts(text);
        Optional<LocalDate> apart = withTimeBetween(parts);
        if (apart.isPresent()) {
            return apart;
        }
        for (int i = 0; i + 2 < parts.size(); i++) {
            Optional<LocalDate> day = of(parts.get(i), parts.get(i + 1), parts.get(i + 2), country);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** {@code Wed Sep 02 02:00:00 UTC 2026}. */
    private static Optional<LocalDate> withTimeBetween(List<String> parts) {
        for (int i = 0; i + 1 < parts.size(); i++) {
            Optional<Month> month = MonthNames.find(parts.get(i));
            if (month.isPresent()
                    && parts.get(i + 1).length() <= 2
                    && parts.getLast().length() == 4
                    && parts.size() > i + 3) {
                return of(parts.getLast(), month.get().getValue(), parts.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean goes = part.isEmpty() || Character.isDigit(part.charAt(0)) == Character.isDigit(c);
            if (!part.isEmpty() && (!goes || !Character.isLetterOrDigit(c))) {
                parts.add(part.toString().toLowerCase(Locale.ROOT));
                part.setLength(0);
            }
            if (Character.isLetterOrDigit(c)) {
                part.append(c);
            }
        }
        parts.removeIf(word -> Set.of("st", "nd", "rd", "th", "of", "de", "er").contains(word));
        return parts;
    }

    private static Optional<LocalDate> of(String first, String second, String third, Optional<String> country) {
        Optional<Month> named = MonthNames.find(first);
        if (named.isPresent()) {
            return of(third, named.get().getValue(), second);
        }
        named = MonthNames.find(second);
        if (named.isPresent()) {
            return of(third, named.get().getValue(), first);
        }
        int month = number(second);
        int day = number(first);
        boolean monthFirst =
                month > 12 || day <= 12 && country.filter(MONTH_FIRST::contains).isPresent();
        return monthFirst ? of(third, day, second) : of(third, month, first);
    }

    private static Optional<LocalDate> of(String year, int month, String day) {
        int full = number(year) + (year.length() == 2 ? 2000 : 0);
        try {
            return number(year) < 0 || number(day) < 1
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(full, month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String word) {
        boolean plain = !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(word) : -1;
    }
}

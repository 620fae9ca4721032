package io.rolewright.communications.script;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day that was said. Without a year the next such day is meant; digits stand as day, month, year. */
final class SpokenDay {
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern SLASHED = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})(?:/([0-9]{4}))?");
    private static final Pattern ORDINAL = Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)");
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    private static final Map<String, Integer> SPANS =
            Map.of("day", 1, "days", 1, "week", 7, "weeks", 7, "fortnight", 14, "fortnights", 14);

    private final Words words;
    private final LocalDate today;
    private final LinkedHashSet<LocalDate> found = new LinkedHashSet<>();

    private SpokenDay(Words words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** The day, if exactly one was said. */
    static Optional<String> of(String text, Words words, LocalDate today) {
        var day = new SpokenDay(words, today);
        try {
            day.read(text);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return day.found.size() == 1 ? Optional.of(day.found.getFirst().toString()) : Optional.empty();
    }

    private void read(String text) {
        ISO.matcher(text)
                .results()
                .forEach(match -> found.add(LocalDate.of(
                        Integer.parseInt(match.group(1)),
                        Integer.parseInt(match.group(2)),
                        Integer.parseInt(match.group(3)))));
        if (!found.isEmpty()) {
            return;
        }
        SLASHED.matcher(words.text())
                .results()
                .forEach(match -> found.add(
                        day(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), match.group(3))));
        named();
        if (found.isEmpty()) {
            ahead();
        }
        if (found.isEmpty()) {
            near();
        }
    }

    /** "the fifth of May", "May 5th", "the first of June 2027". */
    private void named() {
        for (var place = 0; place < words.size(); place++) {
            var month = month(words.all().get(place));
            if (month != null) {
                var year = place + 1 < words.size() ? year(place + 1) : null;
                var before = before(place);
                var number = before != null ? before : dayAt(place + 1);
                if (number != null) {
                    var late = before == null ? year(place + 2) : year;
                    found.add(day(number, month.getValue(), late == null ? year(place + 3) : late));
                }
            }
        }
    }

    private @Nullable Integer before(int place) {
        var end = place - 1;
        if (end >= 0 && words.all().get(end).equals("of")) {
            end--;
        }
        if (end < 0) {
            return null;
        }
        var two = end > 0 ? dayAt(end - 1) : null;
        return two != null && width(end - 1) == 2 ? two : width(end) == 1 ? dayAt(end) : null;
    }

    /** How many words the number of a day takes that begins here: "twenty first" takes two. */
    private int width(int place) {
        var all = words.all();
        var isTens = place + 1 < all.size()
                && (all.get(place).equals("twenty") || all.get(place).equals("thirty"))
                && unit(all.get(place + 1)) > 0;
        return isTens ? 2 : 1;
    }

    private @Nullable Integer dayAt(int place) {
        if (place < 0 || place >= words.size()) {
            return null;
        }
        var start = words.all().get(place).equals("the") && place + 1 < words.size() ? place + 1 : place;
        var word = words.all().get(start);
        if (width(start) == 2) {
            return (word.equals("twenty") ? 20 : 30) + unit(words.all().get(start + 1));
        }
        var ordinal = ORDINAL.matcher(word);
        if (ordinal.matches()) {
            return Integer.valueOf(ordinal.group(1));
        }
        if (ORDINALS.contains(word)) {
            return ORDINALS.indexOf(word) + 1;
        }
        if (word.equals("thirtieth")) {
            return 30;
        }
        var number = SpokenNumber.at(new Words(List.of(word)), 0);
        return number != null && number.value().scale() <= 0 && number.value().intValue() <= 31
                ? Integer.valueOf(number.value().intValue())
                : null;
    }

    private static int unit(String word) {
        var place = ORDINALS.indexOf(word);
        var number = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
                .indexOf(word);
        return place >= 0 && place < 9 ? place + 1 : number + 1;
    }

    private @Nullable String year(int place) {
        return place < words.size() && words.all().get(place).matches("20[0-9]{2}")
                ? words.all().get(place)
                : null;
    }

    private LocalDate day(int day, int month, @Nullable String year) {
        if (year != null) {
            return LocalDate.of(Integer.parseInt(year), month, day);
        }
        var soon = LocalDate.of(today.getYear(), month, day);
        return soon.isBefore(today) ? LocalDate.of(today.getYear() + 1, month, day) : soon;
    }

    private static @Nullable Month month(String word) {
        for (var month : Month.values()) {
            var name = month.name().toLowerCase(Locale.ROOT);
            if (word.equals(name)
                    || (word.length() >= 3 && word.length() <= 4 && name.startsWith(word) && month != Month.MAY)) {
                return month;
            }
        }
        return null;
    }

    /** "in two weeks", "two weeks from now", "a week from today". */
    private void ahead() {
        for (var span : spans()) {
            found.add(span);
        }
    }

    private List<LocalDate> spans() {
        var all = words.all();
        var days = new ArrayList<LocalDate>();
        for (var place = 1; place < all.size(); place++) {
            var size = SPANS.get(all.get(place));
            var isMonth = all.get(place).equals("month") || all.get(place).equals("months");
            var isAhead = all.contains("in") || all.contains("from") || all.contains("after");
            if (isAhead && (size != null || isMonth)) {
                var count = count(place);
                if (count > 0) {
                    days.add(
                            isMonth
                                    ? today.plusMonths(count)
                                    : today.plusDays((long) count * (size == null ? 1 : size)));
                }
            }
        }
        return days;
    }

    private int count(int place) {
        for (var start = Math.max(0, place - 2); start < place; start++) {
            var number = SpokenNumber.at(words, start);
            if (number != null && number.value().scale() <= 0) {
                return number.value().intValue();
            }
        }
        return words.all().get(place - 1).equals("a") ? 1 : 0;
    }

    private void near() {
        var text = " " + words.text() + " ";
        if (text.contains(" day after tomorrow ")) {
            found.add(today.plusDays(2));
        } else if (text.contains(" tomorrow ")) {
            found.add(today.plusDays(1));
        } else if (text.contains(" end of the month ") || text.contains(" end of this month ")) {
            found.add(today.with(TemporalAdjusters.lastDayOfMonth()));
        } else if (text.contains(" today ")
                || Phrases.of("none").subList(0, 4).stream().anyMatch(words::has)) {
            found.add(today);
        }
        for (var weekday : DayOfWeek.values()) {
            if (text.contains(" " + weekday.name().toLowerCase(Locale.ROOT) + " ")) {
                // "next Friday" may be this one or the one after it.
                if (!text.contains(" next ") && !text.contains(" last ")) {
                    found.add(today.with(TemporalAdjusters.next(weekday)));
                }
            }
        }
    }
}

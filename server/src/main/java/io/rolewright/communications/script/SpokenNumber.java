package io.rolewright.communications.script;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number that was said, in digits or in words.
 *
 * @param start the place of its first word
 * @param end the place behind its last word
 */
record SpokenNumber(BigDecimal value, int start, int end) {
    private static final Map<String, Integer> SMALL = small();
    private static final Map<String, Integer> LARGE =
            Map.of("hundred", 100, "thousand", 1000, "grand", 1000, "k", 1000, "million", 1_000_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static Map<String, Integer> small() {
        var words = List.of(
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen");
        var tens = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        var all = new HashMap<String, Integer>();
        for (var i = 0; i < words.size(); i++) {
            all.put(words.get(i), i);
        }
        for (var i = 0; i < tens.size(); i++) {
            all.put(tens.get(i), (i + 2) * 10);
        }
        all.put("fourty", 40);
        all.put("dozen", 12);
        all.put("couple", 2);
        return Map.copyOf(all);
    }

    /** All numbers in their order. */
    static List<SpokenNumber> all(Words words) {
        var found = new ArrayList<SpokenNumber>();
        for (var place = 0; place < words.size(); ) {
            var number = at(words, place);
            if (number == null) {
                place++;
            } else {
                found.add(number);
                place = number.end();
            }
        }
        return found;
    }

    /** The number that begins at a place. */
    static @Nullable SpokenNumber at(Words words, int start) {
        var all = words.all();
        if (isHalfAlone(all, start)) {
            return new SpokenNumber(HALF, start, start + (all.get(start).equals("half") ? 2 : 1));
        }
        var total = BigDecimal.ZERO;
        var group = BigDecimal.ZERO;
        var least = Integer.MAX_VALUE;
        var place = start;
        while (place < all.size()) {
            var word = all.get(place);
            var digits = digits(word);
            if (digits != null && least == Integer.MAX_VALUE) {
                group = group.add(digits);
                least = 0;
            } else if (SMALL.containsKey(word) && joins(SMALL.getOrDefault(word, 0), least)) {
                var value = SMALL.getOrDefault(word, 0);
                group = group.add(BigDecimal.valueOf(value));
                least = value >= 20 ? 10 : 0;
            } else if (LARGE.containsKey(word) && (place > start || isOne(all, place))) {
                var size = LARGE.getOrDefault(word, 1);
                group = (group.signum() == 0 ? BigDecimal.ONE : group).multiply(BigDecimal.valueOf(size));
                if (size >= 1000) {
                    total = total.add(group);
                    group = BigDecimal.ZERO;
                }
                least = size == 100 ? 100 : 1000;
            } else if (!isLink(all, place, start, least)) {
                break;
            }
            place++;
        }
        return place == start ? null : whole(all, total.add(group), start, place);
    }

    /** "point five" and "and a half" belong to it. */
    private static SpokenNumber whole(List<String> all, BigDecimal value, int start, int end) {
        if (end + 1 < all.size() && all.get(end).equals("point")) {
            var part = SMALL.get(all.get(end + 1));
            if (part != null && part < 10) {
                return new SpokenNumber(value.add(BigDecimal.valueOf(part, 1)), start, end + 2);
            }
        }
        var hasHalf = end + 2 < all.size()
                && all.get(end).equals("and")
                && all.get(end + 1).equals("a")
                && all.get(end + 2).equals("half");
        return hasHalf ? new SpokenNumber(value.add(HALF), start, end + 3) : new SpokenNumber(value, start, end);
    }

    private static boolean isHalfAlone(List<String> all, int start) {
        return all.get(start).equals("half")
                && start + 1 < all.size()
                && (all.get(start + 1).equals("a") || all.get(start + 1).equals("an"));
    }

    private static @Nullable BigDecimal digits(String word) {
        if (word.matches("[0-9]{1,9}(\\.[0-9]{1,2})?")) {
            return new BigDecimal(word);
        }
        return word.matches("[0-9]{1,6}(\\.[0-9])?k")
                ? new BigDecimal(word.substring(0, word.length() - 1)).multiply(BigDecimal.valueOf(1000))
                : null;
    }

    /** Twenty takes five, a hundred takes twenty; five takes nothing. */
    private static boolean joins(int value, int least) {
        return value < least && (value > 0 || least == Integer.MAX_VALUE);
    }

    /** "a hundred", or "hundred" alone: one of them. */
    private static boolean isOne(List<String> all, int place) {
        return !all.get(place).equals("k") && !all.get(place).equals("grand");
    }

    /** "hundred and five". */
    private static boolean isLink(List<String> all, int place, int start, int least) {
        return place > start
                && all.get(place).equals("and")
                && least >= 100
                && place + 1 < all.size()
                && SMALL.containsKey(all.get(place + 1));
    }
}

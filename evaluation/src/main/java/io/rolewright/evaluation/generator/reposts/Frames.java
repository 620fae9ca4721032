package io.rolewright.evaluation.generator.reposts;

import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.generator.world.Phrase;
import io.rolewright.evaluation.generator.world.Place;
import io.rolewright.evaluation.generator.world.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sentences around what is particular to a role. */
final class Frames {
    private static final Words WORDS = new Words("reposts/frames.txt");

    private Frames() {}

    static List<String> lines(String section) {
        return WORDS.lines(section);
    }

    static List<String> list(String section) {
        return WORDS.list(section);
    }

    static List<Place> cities() {
        return WORDS.rows("cities").stream()
                .map(row -> new Place(row.get(0), row.get(1), row.get(2)))
                .toList();
    }

    /** What a level is, and a title at it. */
    static List<List<String>> levels() {
        return WORDS.rows("levels");
    }

    /** Other ways to write a city; none for most. */
    static List<String> aliases(String city) {
        return pairs("aliases").containsKey(city) ? Words.cut(pairs("aliases").getOrDefault(city, ""), ';') : List.of();
    }

    static Map<String, String> spellings() {
        return pairs("spellings");
    }

    private static Map<String, String> pairs(String section) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : WORDS.lines(section)) {
            List<String> pair = Words.cut(line, '=');
            pairs.put(pair.getFirst(), pair.getLast());
        }
        return pairs;
    }

    /** Headings that mean the same. */
    static List<List<String>> headings() {
        return WORDS.rows("headings").stream()
                .map(row -> row.subList(1, row.size()))
                .toList();
    }

    static String heading(String key, Dice dice) {
        return WORDS.rows("headings").stream()
                .filter(row -> row.getFirst().equals(key))
                .map(row -> dice.pick(List.of(row.get(1), row.get(2), row.getLast())))
                .findFirst()
                .orElseThrow();
    }

    /** Words as they are written, and numbers by chance. */
    static String fill(String line, Dice dice, Map<String, String> words) {
        String filled = line;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return new Phrase(filled).fill(dice, Map.of());
    }
}

package io.rolewright.engine.place;

import io.rolewright.engine.language.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the names of places are compared: folded words between single blanks, letters that have no accent to lose as ASCII
 * writes them ({@code ł}, {@code ø}), and words that have two spellings in one.
 */
public final class PlaceKey {
    private static final Map<String, String> SHORT = Map.of("saint", "st", "mount", "mt", "fort", "ft");

    private static final String LETTERS = "\u0142\u00F8\u0111\u0131\u00DF\u00E6\u0153\u00F0\u00FE";
    private static final List<String> ASCII = List.of("l", "o", "d", "i", "ss", "ae", "oe", "d", "th");

    private PlaceKey() {}

    /** The key of a name: {@code st louis} for {@code Saint Louis} and for {@code St. Louis}; empty without words. */
    public static String of(String name) {
        return of(Words.of(withoutDots(name)));
    }

    /** A dot ends an abbreviation here and is part of no word; the text keeps its length. */
    static String withoutDots(String name) {
        return name.replace('.', ' ');
    }

    /** The key of folded words. */
    static String of(List<String> words) {
        return words.stream().map(PlaceKey::spelled).collect(Collectors.joining(" "));
    }

    private static String spelled(String word) {
        String plain = word.chars().anyMatch(letter -> LETTERS.indexOf(letter) >= 0) ? inAscii(word) : word;
        return SHORT.getOrDefault(plain, plain);
    }

    private static String inAscii(String word) {
        StringBuilder plain = new StringBuilder(word.length() + 2);
        for (char letter : word.toCharArray()) {
            int special = LETTERS.indexOf(letter);
            plain.append(special < 0 ? String.valueOf(letter) : ASCII.get(special));
        }
        return plain.toString();
    }

    /** The name that a key most often stands for: {@code Port Hedland} for {@code port hedland}. */
    public static String capitalised(String key) {
        StringBuilder name = new StringBuilder(key.length());
        boolean isFirst = true;
        for (int at = 0; at < key.length(); at++) {
            char letter = key.charAt(at);
            name.append(isFirst ? Character.toTitleCase(letter) : letter);
            isFirst = letter == ' ';
        }
        return name.toString();
    }
}

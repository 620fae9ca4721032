package io.rolewright.engine.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a long unknown word as the one known word that one slip of the keyboard makes of it. */
final class Misspelling {
    /** In shorter words one letter makes another word. */
    private static final int LONG_ENOUGH = 6;

    private final Map<Character, List<String>> byFirstLetter = new HashMap<>();

    Misspelling(Collection<String> known) {
        for (String word : known) {
            if (word.length() >= LONG_ENOUGH) {
                byFirstLetter
                        .computeIfAbsent(word.charAt(0), c -> new ArrayList<>())
                        .add(word);
            }
        }
    }

    /** The word meant, or {@code word} itself when none or more than one is near. */
    String corrected(String word) {
        if (word.length() < LONG_ENOUGH) {
            return word;
        }
        List<String> near = byFirstLetter.getOrDefault(word.charAt(0), List.of()).stream()
                .filter(known -> oneSlip(word, known))
                .toList();
        return near.size() == 1 ? near.getFirst() : word;
    }

    /** Whether one letter more, less, other, or two neighbours swapped make {@code b} of {@code a}. */
    static boolean oneSlip(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return a.length() == b.length()
                ? endsEqual(a, same + 1, b, same + 1) || swapped(a, b, same)
                : endsEqual(a, same + (a.length() > b.length() ? 1 : 0), b, same + (b.length() > a.length() ? 1 : 0));
    }

    private static boolean swapped(String a, String b, int at) {
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && endsEqual(a, at + 2, b, at + 2);
    }

    private static boolean endsEqual(String a, int fromA, String b, int fromB) {
        int left = a.length() - fromA;
        return left == b.length() - fromB && (left <= 0 || a.regionMatches(fromA, b, fromB, left));
    }
}

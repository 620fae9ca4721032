package io.rolewright.engine.ranking;

import java.util.List;

/** Cuts English endings off, so that "rostering" and "rosters" look alike; other languages lose little by it. */
final class Stems {
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s", "e");

    /** Shorter stems look like too many other words. */
    private static final int LEAST = 3;

    private Stems() {}

    static String of(String word) {
        if (word.endsWith("ss")) {
            return word;
        }
        for (String ending : ENDINGS) {
            int length = word.length() - ending.length();
            if (length >= LEAST && word.endsWith(ending)) {
                return undoubled(word.substring(0, length));
            }
        }
        return word;
    }

    /** {@code planning} and {@code plan}. */
    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > LEAST - 1 && stem.charAt(last) == stem.charAt(last - 1) && stem.charAt(last) != 's';
        return doubled ? stem.substring(0, last) : stem;
    }
}

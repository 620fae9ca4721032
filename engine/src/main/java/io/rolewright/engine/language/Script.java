package io.rolewright.engine.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Optional;

/** Tells languages that have a script of their own. */
final class Script {
    /** Characters read; enough for any text. */
    private static final int MOST_LETTERS = 2000;
    /** Names and terms of other scripts stand in every text; fewer letters than this part are those. */
    private static final double LEAST_SHARE = 0.5;
    /** Of Japanese letters; headings have few of them, Chinese has none. */
    private static final double LEAST_KANA = 0.05;

    private static final int LAST_OF_ASCII = 0x7f;

    private Script() {}

    /** BCP 47 tag of the language; empty when its script is shared by many. */
    static Optional<String> languageOf(CharSequence text) {
        int[] letters = letters(text);
        int all = Arrays.stream(letters).sum();
        int kana = letters[UnicodeScript.HIRAGANA.ordinal()] + letters[UnicodeScript.KATAKANA.ordinal()];
        int japanese = kana + letters[UnicodeScript.HAN.ordinal()];
        if (japanese > LEAST_SHARE * all) {
            return Optional.of(kana > LEAST_KANA * japanese ? "ja" : "zh");
        }
        return Arrays.stream(UnicodeScript.values())
                .filter(script -> letters[script.ordinal()] > LEAST_SHARE * all)
                .findFirst()
                .flatMap(Script::tag);
    }

    /** How many letters are of each script. */
    private static int[] letters(CharSequence text) {
        int[] letters = new int[UnicodeScript.values().length];
        int count = 0;
        for (int i = 0; i < text.length() && count < MOST_LETTERS; ) {
            int letter = Character.codePointAt(text, i);
            if (Character.isLetter(letter)) {
                letters[of(letter).ordinal()]++;
                count++;
            }
            i += Character.charCount(letter);
        }
        return letters;
    }

    /** Nearly all letters are ASCII; the table of scripts is searched for the others. */
    private static UnicodeScript of(int letter) {
        return letter <= LAST_OF_ASCII ? UnicodeScript.LATIN : UnicodeScript.of(letter);
    }

    private static Optional<String> tag(UnicodeScript script) {
        return switch (script) {
            case ARABIC -> Optional.of("ar");
            case HEBREW -> Optional.of("he");
            case HANGUL -> Optional.of("ko");
            case GREEK -> Optional.of("el");
            case THAI -> Optional.of("th");
            default -> Optional.empty();
        };
    }
}

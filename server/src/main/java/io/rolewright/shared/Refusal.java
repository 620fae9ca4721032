package io.rolewright.shared;

import java.util.List;
import java.util.Locale;

/**
 * Why something was not taken, and what to do about it.
 *
 * @param code stable, for example {@code document.no-text}
 * @param what what is wrong, one sentence
 * @param next what to do next, one sentence
 */
public record Refusal(String code, String what, String next) {
    /** The refusal with its texts in a language, English where that language has none. */
    public static Refusal of(String code, Locale language) {
        return new Refusal(code, text(code, language), text(code + ".next", language));
    }

    private static String text(String key, Locale language) {
        return Messages.find(language, key, List.of()).orElse(key);
    }
}

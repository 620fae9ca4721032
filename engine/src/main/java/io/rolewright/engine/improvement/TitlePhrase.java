package io.rolewright.engine.improvement;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a title between commas, bars, brackets, dashes and exclamation marks; what stands in brackets is one part.
 *
 * @param words without the signs around them
 * @param join what parts it from the one before
 * @param closing the bracket that closes it
 */
record TitlePhrase(String words, String join, String closing) {
    private static final String SIGNS = ",|!()[]–—•;:~";

    static List<TitlePhrase> of(String title) {
        List<TitlePhrase> phrases = new ArrayList<>();
        StringBuilder signs = new StringBuilder();
        int from = 0;
        boolean inBrackets = false;
        for (int at = 0; at <= title.length(); at++) {
            boolean ends = at == title.length() || (inBrackets ? isClosing(title.charAt(at)) : parts(title, at));
            if (ends) {
                String words = title.substring(from, at).strip();
                if (!words.isEmpty()) {
                    phrases.add(phrase(words, signs.toString(), at < title.length() ? title.charAt(at) : ' '));
                    signs.setLength(0);
                }
                if (at < title.length()) {
                    signs.append(title.charAt(at));
                    inBrackets = "([".indexOf(title.charAt(at)) >= 0;
                }
                from = at + 1;
            }
        }
        return phrases;
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == ']';
    }

    private static TitlePhrase phrase(String words, String signs, char behind) {
        if (signs.contains("(") || signs.contains("[")) {
            return new TitlePhrase(words, " (", isClosing(behind) ? ")" : "");
        }
        if (signs.contains(",")) {
            return new TitlePhrase(words, ", ", "");
        }
        if (signs.contains("|")) {
            return new TitlePhrase(words, " | ", "");
        }
        if (signs.contains(":")) {
            return new TitlePhrase(words, ": ", "");
        }
        return new TitlePhrase(words, signs.contains("–") ? " – " : " - ", "");
    }

    /** A hyphen parts only with a blank beside it, and a colon with one behind it. */
    private static boolean parts(String title, int at) {
        char c = title.charAt(at);
        if (Character.isWhitespace(c)) {
            return isBlank(title, at + 1);
        }
        if (c == '-') {
            return isBlank(title, at - 1) || isBlank(title, at + 1);
        }
        return c == ':' ? isBlank(title, at + 1) : SIGNS.indexOf(c) >= 0;
    }

    private static boolean isBlank(String title, int at) {
        return at < 0 || at >= title.length() || Character.isWhitespace(title.charAt(at));
    }
}

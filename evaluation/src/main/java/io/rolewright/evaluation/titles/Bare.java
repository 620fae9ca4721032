package io.rolewright.evaluation.titles;

import java.util.Locale;

/** A title as it is held equal to another: without case, brackets, punctuation and the s of a plural. */
final class Bare {
    private Bare() {}

    static String of(String title) {
        StringBuilder bare = new StringBuilder();
        for (String word : withoutBrackets(title).toLowerCase(Locale.ROOT).split("[^a-z0-9+#]+")) {
            if (!word.isEmpty()) {
                bare.append(bare.isEmpty() ? "" : " ").append(singular(word));
            }
        }
        return bare.toString();
    }

    private static String withoutBrackets(String title) {
        return title.replaceAll("\\([^()]*\\)", " ");
    }

    private static String singular(String word) {
        if (word.length() < 4
                || !word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }
}

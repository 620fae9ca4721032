package io.rolewright.engine.advert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of names that programmers give: {@code jobLocation}, {@code job-location__text}. */
final class NameWords {
    private NameWords() {}

    static List<String> of(String names) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean ends = i == names.length() || !Character.isLetterOrDigit(names.charAt(i));
            boolean hump = !ends
                    && i > from
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if ((ends || hump) && i > from) {
                words.add(names.substring(from, i).toLowerCase(Locale.ROOT));
            }
            from = ends ? i + 1 : hump ? i : from;
        }
        return words;
    }
}

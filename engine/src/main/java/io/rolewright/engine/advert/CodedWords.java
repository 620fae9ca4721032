package io.rolewright.engine.advert;

import io.rolewright.engine.language.Words;
import java.util.List;

/** The words of a value that a program wrote: {@code FULL_TIME}, {@code FullTime}, {@code per-year-salary}. */
final class CodedWords {
    private CodedWords() {}

    static List<String> of(String value) {
        StringBuilder apart = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(value.charAt(i - 1));
            apart.append(hump ? " " : "").append(c == '_' ? ' ' : c);
        }
        return Words.of(apart);
    }
}

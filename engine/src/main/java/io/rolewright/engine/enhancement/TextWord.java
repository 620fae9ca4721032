package io.rolewright.engine.enhancement;

import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text.
 *
 * @param start index of its first UTF-16 code unit
 * @param end index behind its last UTF-16 code unit
 * @param written as it stands there
 * @param folded without case and marks
 */
record TextWord(int start, int end, String written, String folded) {
    static List<TextWord> of(String text) {
        List<TextWord> all = new ArrayList<>();
        for (Words words = new Words(text); words.next(); ) {
            String written = text.substring(words.start(), words.end());
            all.add(new TextWord(words.start(), words.end(), written, words.folded()));
        }
        return all;
    }

    static List<String> folded(List<TextWord> words) {
        return words.stream().map(TextWord::folded).toList();
    }

    boolean isCapitalised() {
        return Character.isUpperCase(written.codePointAt(0)) || Character.isTitleCase(written.codePointAt(0));
    }

    /** Letters without case, as in Arabic or Chinese, count as capitals. */
    boolean isLowerCase() {
        return Character.isLowerCase(written.codePointAt(0));
    }

    boolean isAllCapitals() {
        return written.length() > 1
                && written.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    boolean isNumber() {
        return folded.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}

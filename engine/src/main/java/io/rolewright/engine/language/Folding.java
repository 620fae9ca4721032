package io.rolewright.engine.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** NFKD and lower case for one character at a time, without marks; {@code "É"} becomes {@code "e"}, {@code "ﬁ"} {@code "fi"}. */
public final class Folding {
    private static final AtomicReferenceArray<String> SEEN = new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

    private Folding() {}

    /** What stands for a character in a folded word; nothing for a mark or a sign. */
    public static String fold(int codePoint) {
        if (codePoint > Character.MAX_VALUE) {
            return compute(codePoint);
        }
        String seen = SEEN.get(codePoint);
        if (seen != null) {
            return seen;
        }
        String folded = compute(codePoint);
        SEEN.set(codePoint, folded);
        return folded;
    }

    /** Folding keeps letters and digits alone, so a combining mark becomes nothing. */
    private static String compute(int codePoint) {
        StringBuilder kept = new StringBuilder(2);
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
    }
}

package io.rolewright.engine.proof;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text with what stands before it.
 *
 * @param span where it stands
 * @param written as it stands there
 * @param folded without case and marks
 * @param gap everything between the word before it, or the text's start, and itself
 */
record Word(Span span, String written, String folded, Gap gap) {
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int end = 0;
        for (Words walk = new Words(text); walk.next(); ) {
            Span span = new Span(walk.start(), walk.end());
            words.add(new Word(span, span.of(text), walk.folded(), Gap.of(text, end, walk.start())));
            end = walk.end();
        }
        return words;
    }

    /** Whether this may stand for {@code source}: louder letters may become quiet ones, and a line may begin in a capital. */
    boolean says(Word source, boolean startsLine) {
        if (!folded.equals(source.folded)) {
            return false;
        }
        return written.equals(source.written)
                || source.isLoud() && written.equals(source.lower())
                || startsLine && tail(written).equals(source.isLoud() ? tail(source.lower()) : tail(source.written));
    }

    private boolean isLoud() {
        return written.length() > 1
                && written.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    private String lower() {
        return written.toLowerCase(Locale.ROOT);
    }

    private static String tail(String word) {
        return word.substring(word.offsetByCodePoints(0, 1));
    }
}

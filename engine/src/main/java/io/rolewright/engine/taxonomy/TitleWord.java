package io.rolewright.engine.taxonomy;

/**
 * One word of a job title.
 *
 * @param plain in the form by which titles are compared: folded, singular, written out, in American spelling
 * @param spoken folded and written out, as a person would say it; the noun that says what the person is is singular
 * @param role what it tells
 * @param segment how many commas, brackets, dashes and double spaces stand before it
 */
public record TitleWord(String plain, String spoken, Role role, int segment) {
    /** What a word of a title tells. */
    public enum Role {
        /** What the work is. */
        TELLING,
        /** How far up somebody works, such as "senior". */
        LEVEL,
        /** Hardly anything about the work: pay, hours, places, words of advertising. */
        NOISE
    }

    TitleWord singular() {
        return new TitleWord(plain, TitleWords.singular(spoken), role, segment);
    }
}

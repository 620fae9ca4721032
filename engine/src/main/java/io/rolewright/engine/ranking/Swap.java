package io.rolewright.engine.ranking;

/**
 * Other words in the place of words of a résumé.
 *
 * @param what the kind of thing that they say, for example {@code name}
 * @param words as they stand in the résumé, once
 * @param others in their place; empty to leave them out
 */
public record Swap(String what, String words, String others) {
    /** The résumé with the other words. */
    String in(String resume) {
        int start = resume.indexOf(words);
        if (words.isEmpty() || start < 0 || resume.indexOf(words, start + 1) >= 0) {
            throw new IllegalArgumentException("'%s' does not stand once in the résumé".formatted(words));
        }
        return resume.substring(0, start) + others + resume.substring(start + words.length());
    }
}

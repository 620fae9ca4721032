package io.rolewright.matching.internal.index;

/** What all engines understand as one token. */
final class Tokens {
    /** In characters; Lucene takes at most 32,766 bytes, and no word of any language is longer than this. */
    private static final int LONGEST = 255;

    private Tokens() {}

    static void check(String token) {
        if (token.isEmpty() || token.length() > LONGEST || token.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("a token has 1 to " + LONGEST + " characters and no blank");
        }
    }
}

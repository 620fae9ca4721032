package io.rolewright.matching.internal.index;

/** What all engines understand as one token. */
final class Tokens {
    /** In characters; Lucene takes at most 32,766 bytes, and no word of any language is longer than this. */
    static final int LONGEST = 255;

    private Tokens() {}

    static boolean isOne(String token) {
        return !token.isEmpty() && token.length() <= LONGEST && token.chars().noneMatch(Character::isWhitespace);
    }

    static void check(String token) {
        if (!isOne(token)) {
            throw new IllegalArgumentException("a token has 1 to " + LONGEST + " characters and no blank");
        }
    }
}

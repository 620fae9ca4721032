package io.rolewright.engine.document;

/**
 * How the characters of a paragraph look.
 *
 * @param size in half points
 * @param list whether a bullet or number stands before it
 */
record WordLook(int size, boolean bold, boolean list) {
    WordLook asList(boolean other) {
        return new WordLook(size, bold, other);
    }
}

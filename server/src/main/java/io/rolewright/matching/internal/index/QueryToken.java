package io.rolewright.matching.internal.index;

/**
 * A piece of a written query.
 *
 * @param text the words of a word or phrase, the name of a field; empty for others
 * @param position index of its first character
 */
record QueryToken(Kind kind, String text, int position) {
    enum Kind {
        WORD,
        PHRASE,
        FIELD,
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE
    }
}

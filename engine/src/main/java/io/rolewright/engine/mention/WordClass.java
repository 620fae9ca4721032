package io.rolewright.engine.mention;

/** What a word does in an advert; {@code mention/words.txt} lists the words of each. */
enum WordClass {
    DETERMINER,
    PREPOSITION,
    JOINING,
    YOU,
    WE,
    BEING,
    ASKING,
    PRAISE,
    ABILITY,
    DOING,
    CHARACTER,
    PERSON,
    CAPACITY,
    SUBJECT,
    TOOL,
    TRADE,
    DEGREE,
    SPEECH,
    OFFER,
    APPLYING,
    MANY,
    HEADING;

    int bit() {
        return 1 << ordinal();
    }

    boolean in(int classes) {
        return (classes & bit()) != 0;
    }
}

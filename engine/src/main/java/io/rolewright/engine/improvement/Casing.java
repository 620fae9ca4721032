package io.rolewright.engine.improvement;

import java.util.Locale;

/** Writes words in the capitals of those that they stand for. */
final class Casing {
    private Casing() {}

    static String like(String old, String put) {
        boolean letters = old.codePoints().filter(Character::isLetter).count() > 1;
        if (letters && old.equals(old.toUpperCase(Locale.ROOT)) && !old.equals(old.toLowerCase(Locale.ROOT))) {
            return put.toUpperCase(Locale.ROOT);
        }
        boolean capital = Character.isUpperCase(old.codePointAt(0));
        return capital ? put.substring(0, 1).toUpperCase(Locale.ROOT) + put.substring(1) : put;
    }
}

package io.rolewright.engine.document;

/**
 * Tells text whose letters stand for other letters, as fonts without a table of their characters make it. In every
 * language that is written in Latin letters the eight most frequent ones are half of all and more.
 */
final class Garble {
    private static final String FREQUENT = "eainortsEAINORTS";
    private static final int FEWEST_LETTERS = 200;
    /** Real text of ten languages has 0.5 and more. */
    private static final double LEAST_SHARE = 0.4;

    private Garble() {}

    static boolean isIn(CharSequence text) {
        int letters = 0;
        int frequent = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                letters++;
                frequent += FREQUENT.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        return letters >= FEWEST_LETTERS && frequent < LEAST_SHARE * letters;
    }
}

package io.rolewright.engine.document;

import java.text.Bidi;

/** Puts a line that was read by eye, from left to right, into the order in which Arabic and Hebrew are written. */
final class RightToLeft {
    private RightToLeft() {}

    static String logical(String seen) {
        if (!Bidi.requiresBidi(seen.toCharArray(), 0, seen.length())) {
            return seen;
        }
        int direction = startsRightToLeft(seen) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(seen, direction);
        Integer[] runs = new Integer[bidi.getRunCount()];
        byte[] levels = new byte[runs.length];
        for (int run = 0; run < runs.length; run++) {
            runs[run] = run;
            levels[run] = (byte) bidi.getRunLevel(run);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        StringBuilder logical = new StringBuilder(seen.length());
        for (int run : runs) {
            String part = seen.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            logical.append(bidi.getRunLevel(run) % 2 == 0 ? part : new StringBuilder(part).reverse());
        }
        return logical.toString();
    }

    // A line belongs to the direction that most of its letters have.
    private static boolean startsRightToLeft(String seen) {
        long strong = seen.chars().filter(Character::isLetter).count();
        long right = seen.chars().filter(RightToLeft::isRightToLeft).count();
        return right * 2 > strong;
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}

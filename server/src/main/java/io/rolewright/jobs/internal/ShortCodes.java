package io.rolewright.jobs.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Codes of jobs that are easy to say on the phone: six letters and digits, without I, O, 0 and 1. */
final class ShortCodes {
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 6;

    private final RandomGenerator random;

    ShortCodes(RandomGenerator random) {
        this.random = random;
    }

    /**
     * Codes that are new.
     *
     * @param taken answers which of some codes are taken
     */
    List<String> fresh(int count, Function<Set<String>, Set<String>> taken) {
        var fresh = new LinkedHashSet<String>();
        while (fresh.size() < count) {
            var drawn = new LinkedHashSet<String>();
            while (fresh.size() + drawn.size() < count) {
                drawn.add(next());
            }
            drawn.removeAll(taken.apply(drawn));
            fresh.addAll(drawn);
        }
        return List.copyOf(fresh);
    }

    /** A code that is probably new; of 2^30 codes none is more likely than another. */
    String next() {
        var code = new StringBuilder(LENGTH);
        while (code.length() < LENGTH) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}

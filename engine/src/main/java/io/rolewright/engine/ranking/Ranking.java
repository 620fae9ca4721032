package io.rolewright.engine.ranking;

import java.util.Comparator;
import java.util.function.Function;

/** The order in which matches are shown. */
public final class Ranking {
    private Ranking() {}

    /**
     * Higher scores first; equal ones by the hash of the résumé's bytes, so that the order does not depend on the order of
     * arrival.
     *
     * @param match the match of an item
     * @param sha256 the hash of an item's résumé, lower-case hexadecimal
     */
    public static <T> Comparator<T> order(Function<T, Match> match, Function<T, String> sha256) {
        return Comparator.comparingDouble((T item) -> match.apply(item).score())
                .reversed()
                .thenComparing(sha256);
    }
}

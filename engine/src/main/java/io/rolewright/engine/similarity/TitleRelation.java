package io.rolewright.engine.similarity;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;

/** How two titles stand to each other. */
enum TitleRelation {
    /** They name the same work by the same words. */
    SAME,
    /** One says more than the other, or both name one occupation. */
    ALIKE,
    /** They share too little to say. */
    UNCLEAR,
    /** Each names work that the other advert mentions nowhere. */
    OTHER;

    /** Symmetric. */
    static TitleRelation of(Imprint a, Imprint b) {
        SortedSet<String> left = a.title().work();
        SortedSet<String> right = b.title().work();
        if (left.equals(right)) {
            return SAME;
        }
        boolean isOneOccupation = !a.title().occupation().isEmpty()
                && a.title().occupation().equals(b.title().occupation());
        boolean leftIsOther = isOther(a, b, isOneOccupation);
        boolean rightIsOther = isOther(b, a, isOneOccupation);
        if (leftIsOther && rightIsOther || (leftIsOther || rightIsOther) && areTwoBranches(a.title(), b.title())) {
            return OTHER;
        }
        boolean isMore = left.containsAll(right) || right.containsAll(left);
        return isMore || isOneOccupation ? ALIKE : UNCLEAR;
    }

    /** Whether the trade is the same and each title adds something else to it: {@code Sales Assistant - Menswear}, {@code - Toys}. */
    private static boolean areTwoBranches(TitleFacts a, TitleFacts b) {
        return a.main().equals(b.main())
                && !a.work().containsAll(b.work())
                && !b.work().containsAll(a.work());
    }

    /** Whether the title names work that is found neither in the other advert nor among the names of their one occupation. */
    private static boolean isOther(Imprint imprint, Imprint other, boolean isOneOccupation) {
        Set<String> unknown = new HashSet<>(imprint.title().work());
        unknown.removeAll(other.title().work());
        if (isOneOccupation) {
            unknown.removeAll(imprint.title().trade());
        }
        unknown.removeIf(other.words()::holds);
        return !unknown.isEmpty();
    }
}

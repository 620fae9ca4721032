package io.rolewright.evaluation.duplicates;

import io.rolewright.evaluation.generator.reposts.Kind;
import java.util.EnumMap;
import java.util.Map;

/** How often copies were told from others, by kind. */
final class Tally {
    private final Map<Kind, int[]> kinds = new EnumMap<>(Kind.class);
    private int found;
    private int missed;
    private int wrong;

    void add(Kind kind, boolean isSame) {
        int[] counts = kinds.computeIfAbsent(kind, unseen -> new int[2]);
        counts[0] += isSame == kind.isSame() ? 1 : 0;
        counts[1]++;
        found += isSame && kind.isSame() ? 1 : 0;
        missed += !isSame && kind.isSame() ? 1 : 0;
        wrong += isSame && !kind.isSame() ? 1 : 0;
    }

    double precision() {
        return found + wrong == 0 ? 1 : found / (double) (found + wrong);
    }

    double recall() {
        return found / (double) (found + missed);
    }

    double f1() {
        return 2.0 * found / (2 * found + missed + wrong);
    }

    /** The share of a kind's pairs that were decided rightly. */
    double right(Kind kind) {
        int[] counts = kinds.getOrDefault(kind, new int[2]);
        return counts[0] / (double) counts[1];
    }

    /** How many pairs of a kind were decided wrongly. */
    int wrong(Kind kind) {
        int[] counts = kinds.getOrDefault(kind, new int[2]);
        return counts[1] - counts[0];
    }

    int count(Kind kind) {
        return kinds.getOrDefault(kind, new int[2])[1];
    }
}

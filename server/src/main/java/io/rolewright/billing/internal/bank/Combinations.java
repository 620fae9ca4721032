package io.rolewright.billing.internal.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds which of a client's open invoices sum to an amount. */
final class Combinations {
    /** With so many there are 4,096 ways to take some. */
    private static final int MOST = 12;

    private Combinations() {}

    /** Two or more of those that are due first that sum to it exactly: the fewest. */
    static Optional<List<Receivable>> summing(List<Receivable> open, long amount) {
        var thought = open.subList(0, Math.min(MOST, open.size()));
        var sums = sums(thought);
        int best = 0;
        for (int taken = 1; taken < sums.length; taken++) {
            int size = Integer.bitCount(taken);
            if (sums[taken] == amount && size > 1 && (best == 0 || size < Integer.bitCount(best))) {
                best = taken;
            }
        }
        return best == 0 ? Optional.empty() : Optional.of(taken(thought, best));
    }

    /** What each way to take some sums to: that of the way with one less, and that one. */
    private static long[] sums(List<Receivable> from) {
        var each = from.stream().mapToLong(invoice -> invoice.open().minor()).toArray();
        var sums = new long[1 << each.length];
        for (int taken = 1; taken < sums.length; taken++) {
            sums[taken] = sums[taken & (taken - 1)] + each[Integer.numberOfTrailingZeros(taken)];
        }
        return sums;
    }

    private static List<Receivable> taken(List<Receivable> from, int taken) {
        var some = new ArrayList<Receivable>();
        for (int i = 0; i < from.size(); i++) {
            if ((taken & (1 << i)) != 0) {
                some.add(from.get(i));
            }
        }
        return some;
    }
}

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
        var best = 0;
        for (int taken = 1; taken < (1 << thought.size()); taken++) {
            int size = Integer.bitCount(taken);
            if (size > 1 && (best == 0 || size < Integer.bitCount(best)) && sum(thought, taken) == amount) {
                best = taken;
            }
        }
        return best == 0 ? Optional.empty() : Optional.of(taken(thought, best));
    }

    private static long sum(List<Receivable> from, int taken) {
        return taken(from, taken).stream()
                .mapToLong(invoice -> invoice.open().minor())
                .sum();
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

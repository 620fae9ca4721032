package io.rolewright.evaluation.coverage;

import java.util.Locale;

/**
 * One measured figure beside its bar.
 *
 * @param name what is measured
 * @param hits the numerator
 * @param of the denominator, above 0
 * @param bar the bound, in percent
 * @param atLeast whether the figure must reach the bar, or else must not pass it
 */
record Figure(String name, int hits, int of, double bar, boolean atLeast) {
    Figure {
        if (of <= 0 || hits < 0) {
            throw new IllegalArgumentException("%s: %d of %d".formatted(name, hits, of));
        }
    }

    /** Hits per hundred. */
    double percent() {
        return 100.0 * hits / of;
    }

    boolean holds() {
        return atLeast ? percent() >= bar : percent() <= bar;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-46s %6.1f  (bar %s %.0f)  %d of %d  %s",
                name,
                percent(),
                atLeast ? ">=" : "<=",
                bar,
                hits,
                of,
                holds() ? "ok" : "FAILED");
    }
}

package io.rolewright.evaluation.coverage;

/**
 * How many of some.
 *
 * @param hits the numerator
 * @param of the denominator, above 0
 */
public record Share(int hits, int of) {
    public Share {
        if (of <= 0 || hits < 0) {
            throw new IllegalArgumentException("%d of %d".formatted(hits, of));
        }
    }

    /** Hits for each hundred. */
    public double percent() {
        return 100.0 * hits / of;
    }

    @Override
    public String toString() {
        return "%d of %d".formatted(hits, of);
    }
}

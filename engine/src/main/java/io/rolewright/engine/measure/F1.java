package io.rolewright.engine.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts of what was read rightly, wrongly and not at all; F1 is the harmonic mean of precision and recall.
 *
 * <p>Source: C. J. van Rijsbergen, "Information Retrieval", 2nd edition, 1979, chapter 7.
 *
 * @param hits values that were read and are true
 * @param wrong values that were read and are not true
 * @param missed values that are true and were not read
 */
public record F1(int hits, int wrong, int missed) {
    /** Nothing counted yet. */
    public static final F1 NONE = new F1(0, 0, 0);

    public F1 {
        if (hits < 0 || wrong < 0 || missed < 0) {
            throw new IllegalArgumentException("negative count");
        }
    }

    /** Counts the values read against the true ones; a value that stands twice must be read twice. */
    public static <T> F1 of(List<T> read, List<T> truth) {
        List<T> open = new ArrayList<>(truth);
        int hits = 0;
        for (T value : read) {
            hits += open.remove(value) ? 1 : 0;
        }
        return new F1(hits, read.size() - hits, open.size());
    }

    /** Both counts together, for micro averages. */
    public F1 plus(F1 other) {
        return new F1(hits + other.hits, wrong + other.wrong, missed + other.missed);
    }

    /** Share of what was read that is true, 0 to 1; 1 when nothing was read. */
    public double precision() {
        return hits + wrong == 0 ? 1 : (double) hits / (hits + wrong);
    }

    /** Share of what is true that was read, 0 to 1; 1 when there was nothing to read. */
    public double recall() {
        return hits + missed == 0 ? 1 : (double) hits / (hits + missed);
    }

    /** 0 to 1; 1 when there was nothing to read and nothing was read. */
    public double value() {
        int all = 2 * hits + wrong + missed;
        return all == 0 ? 1 : 2.0 * hits / all;
    }
}

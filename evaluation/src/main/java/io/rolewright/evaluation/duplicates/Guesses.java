package io.rolewright.evaluation.duplicates;

import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Plainer ways, which look at texts alone. */
final class Guesses {
    private static final int FUNCTIONS = 128;
    private static final int RUN = 3;
    private static final long[] FACTORS =
            new Random(7).longs(FUNCTIONS).map(a -> a | 1).toArray();
    private static final long[] SUMMANDS = new Random(11).longs(FUNCTIONS).toArray();

    private Guesses() {}

    /** 1 for the same words in the same order, else 0. */
    static double exact(String left, String right) {
        return Words.of(left).equals(Words.of(right)) ? 1 : 0;
    }

    /** The share of equal bits of two SimHashes of 64 bits over runs of three words (M. Charikar, STOC 2002). */
    static double simHash(String left, String right) {
        return 1 - Long.bitCount(simHash(left) ^ simHash(right)) / (double) Long.SIZE;
    }

    private static long simHash(String text) {
        int[] sums = new int[Long.SIZE];
        for (long run : runs(text)) {
            for (int bit = 0; bit < Long.SIZE; bit++) {
                sums[bit] += (run >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        long hash = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            hash |= sums[bit] > 0 ? 1L << bit : 0;
        }
        return hash;
    }

    /** The share of equal minima of 128 hash functions over runs of three words (A. Broder, 1997). */
    static double minHash(String left, String right) {
        int[] a = minima(left);
        int[] b = minima(right);
        int equal = 0;
        for (int i = 0; i < FUNCTIONS; i++) {
            equal += a[i] == b[i] ? 1 : 0;
        }
        return equal / (double) FUNCTIONS;
    }

    private static int[] minima(String text) {
        int[] minima = new int[FUNCTIONS];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (long run : runs(text)) {
            for (int i = 0; i < FUNCTIONS; i++) {
                minima[i] = Math.min(minima[i], (int) ((FACTORS[i] * run + SUMMANDS[i]) >>> 33));
            }
        }
        return minima;
    }

    private static List<Long> runs(String text) {
        List<String> words = Words.of(text);
        List<Long> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            long hash = 0;
            for (String word : words.subList(i, i + RUN)) {
                hash = hash * 0x9E3779B97F4A7C15L + word.hashCode();
                hash ^= hash >>> 29;
            }
            runs.add(hash * 0xBF58476D1CE4E5B9L);
        }
        return runs;
    }
}

package io.rolewright.engine.similarity;

import java.util.Arrays;

/**
 * Adverts that share keys with one, each once, with the weight of what they share: a key weighs the less the more adverts have
 * it, so that usual sentences do not decide.
 */
final class Tally {
    /** So many adverts can be told at most. */
    private static final int MOST = Segment.LINKS * Segment.MOST_OF_A_KEY;

    private static final int SIZE = Integer.highestOneBit(MOST) << 1;
    private static final int USUAL = 256;

    /** One more than the index of what hashes to a place; 0 for nothing. */
    private final int[] table = new int[SIZE];

    private long[] found = new long[USUAL];
    private float[] weights = new float[USUAL];
    private final int[] withKey = new int[Segment.MOST_OF_A_KEY];
    private int count;
    private int withKeyCount;

    /** An advert that has the key that is looked at. */
    void add(int segment, int slot) {
        long entry = ((long) segment << Integer.SIZE) | slot;
        int place = (int) Mixing.mix(entry) & (SIZE - 1);
        while (table[place] != 0 && found[table[place] - 1] != entry) {
            place = (place + 1) & (SIZE - 1);
        }
        if (table[place] == 0) {
            append(entry);
            table[place] = count;
        }
        withKey[withKeyCount++] = table[place] - 1;
    }

    private void append(long entry) {
        if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
            weights = Arrays.copyOf(weights, count * 2);
        }
        found[count++] = entry;
    }

    /** All adverts with the key were told. */
    void endKey() {
        for (int i = 0; i < withKeyCount; i++) {
            weights[withKey[i]] += 1f / withKeyCount;
        }
        withKeyCount = 0;
    }

    /** The adverts that share most, by their index here; of equals the one that was told first. */
    int[] heaviest(int most) {
        long[] best = new long[Math.min(most, count)];
        int size = 0;
        for (int i = 0; i < count; i++) {
            long one = ((long) -Float.floatToIntBits(weights[i]) << Integer.SIZE) | i;
            if (size < best.length) {
                insert(one, best, size++);
            } else if (size > 0 && one < best[size - 1]) {
                insert(one, best, size - 1);
            }
        }
        return Arrays.stream(best).mapToInt(entry -> (int) entry).toArray();
    }

    /** Moves the greater ones of the first so many on; what stood behind them is lost. */
    private static void insert(long one, long[] sorted, int count) {
        int place = count;
        while (place > 0 && sorted[place - 1] > one) {
            sorted[place] = sorted[place - 1];
            place--;
        }
        sorted[place] = one;
    }

    int segment(int index) {
        return (int) (found[index] >>> Integer.SIZE);
    }

    int slot(int index) {
        return (int) found[index];
    }
}

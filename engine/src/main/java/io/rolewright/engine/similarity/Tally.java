package io.rolewright.engine.similarity;

import java.util.Arrays;

/**
 * Adverts that share keys with one, each once, with the weight of what they share: a key weighs the less the more adverts have
 * it, so that usual sentences do not decide.
 */
final class Tally {
    /** So many adverts can be told at most. */
    private static final int MOST = Segment.LINKS * Segment.MOST_OF_A_KEY;

    private static final int SIZE = Integer.highestOneBit(MOST) << 2;
    private static final long OCCUPIED = 1L << 62;

    private final long[] table = new long[SIZE];
    private final int[] places = new int[SIZE];
    private final long[] found = new long[MOST];
    private final float[] weights = new float[MOST];
    private final int[] withKey = new int[Segment.MOST_OF_A_KEY];
    private int count;
    private int withKeyCount;

    /** An advert that has the key that is looked at. */
    void add(int segment, int slot) {
        long entry = OCCUPIED | ((long) segment << Integer.SIZE) | slot;
        int place = (int) Mixing.mix(entry) & (SIZE - 1);
        while (table[place] != 0 && table[place] != entry) {
            place = (place + 1) & (SIZE - 1);
        }
        if (table[place] == 0) {
            table[place] = entry;
            places[place] = count;
            found[count++] = entry;
        }
        withKey[withKeyCount++] = places[place];
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
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = ((long) -Float.floatToIntBits(weights[i]) << Integer.SIZE) | i;
        }
        Arrays.sort(order);
        return Arrays.stream(order).limit(most).mapToInt(entry -> (int) entry).toArray();
    }

    int segment(int index) {
        return (int) (found[index] >>> Integer.SIZE) & 0x3FFFFFFF;
    }

    int slot(int index) {
        return (int) found[index];
    }
}

package io.rolewright.engine.similarity;

/** Adverts that share keys with one, each once; bounded, so that texts which everybody uses cost no more than others. */
final class Tally {
    /** So many adverts are compared with one at most. */
    private static final int MOST = Segment.LINKS * Segment.MOST_OF_A_KEY;

    private static final int SIZE = Integer.highestOneBit(MOST) << 2;
    private static final long OCCUPIED = 1L << 62;

    private final long[] table = new long[SIZE];
    private final long[] found = new long[MOST];
    private int count;

    void add(int segment, int slot) {
        long entry = OCCUPIED | ((long) segment << Integer.SIZE) | slot;
        int place = (int) Mixing.mix(entry) & (SIZE - 1);
        while (table[place] != 0) {
            if (table[place] == entry) {
                return;
            }
            place = (place + 1) & (SIZE - 1);
        }
        table[place] = entry;
        found[count++] = entry;
    }

    int count() {
        return count;
    }

    int segment(int index) {
        return (int) (found[index] >>> Integer.SIZE) & 0x3FFFFFFF;
    }

    int slot(int index) {
        return (int) found[index];
    }
}

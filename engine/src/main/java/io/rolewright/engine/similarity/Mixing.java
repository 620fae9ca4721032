package io.rolewright.engine.similarity;

/** Spreads bits of numbers over a whole word, always the same way. */
final class Mixing {
    private Mixing() {}

    /** The finalizer of SplitMix64. */
    static long mix(long value) {
        long spread = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        spread = (spread ^ (spread >>> 27)) * 0x94D049BB133111EBL;
        return spread ^ (spread >>> 31);
    }

    /** A number of 32 bits for two of them; never 0. */
    static int key(int a, int b) {
        int key = (int) mix(((long) a << 32) ^ (b & 0xFFFFFFFFL));
        return key == 0 ? 1 : key;
    }

    /** A number of 32 bits for a text. */
    static int hash(CharSequence text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 0x100000001B3L + text.charAt(i);
        }
        return (int) mix(hash);
    }
}

package io.rolewright.engine.taxonomy;

import java.util.Arrays;

/** Phrases of numbered words; one step is one look-up in an open-addressed table of (node, word). */
final class PhraseTrie {
    static final int ROOT = 0;
    static final int NONE = -1;

    private long[] steps = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int[] values = {NONE};
    private int nodes = 1;

    /** Adds a phrase unless it is there; answers whether it was new. */
    boolean add(int[] words, int value) {
        int node = ROOT;
        for (int word : words) {
            int next = step(node, word);
            node = next == NONE ? grow(node, word) : next;
        }
        if (values[node] != NONE) {
            return false;
        }
        values[node] = value;
        return true;
    }

    /** The node behind {@code word}, or {@link #NONE}. */
    int step(int node, int word) {
        int slot = slot(key(node, word));
        return steps[slot] == 0 ? NONE : targets[slot];
    }

    /** The value of the phrase that ends at {@code node}, or {@link #NONE}. */
    int value(int node) {
        return values[node];
    }

    private int grow(int node, int word) {
        if (nodes * 2 >= steps.length) {
            rehash();
        }
        if (nodes == values.length) {
            values = Arrays.copyOf(values, nodes * 2);
            Arrays.fill(values, nodes, values.length, NONE);
        }
        int slot = slot(key(node, word));
        steps[slot] = key(node, word);
        targets[slot] = nodes;
        return nodes++;
    }

    private void rehash() {
        long[] before = steps;
        int[] targetsBefore = targets;
        steps = new long[before.length * 2];
        targets = new int[steps.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int slot = slot(before[i]);
                steps[slot] = before[i];
                targets[slot] = targetsBefore[i];
            }
        }
    }

    /** Never 0, which marks an empty place. */
    private static long key(int node, int word) {
        return ((long) node << 32) | (word + 1);
    }

    private int slot(long key) {
        int mask = steps.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & mask;
        while (steps[slot] != 0 && steps[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}

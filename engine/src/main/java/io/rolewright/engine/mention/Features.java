package io.rolewright.engine.mention;

import java.util.Arrays;

/** What is seen at each token of a sentence: features as 32-bit hashes. For one thread. */
public final class Features {
    private int[] hashes = new int[1 << 11];
    private int[] ends = new int[64];
    private int size;
    private int tokens;

    Features() {}

    void add(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    /** Ends the features of one token. */
    void endToken() {
        if (tokens == ends.length) {
            ends = Arrays.copyOf(ends, tokens * 2);
        }
        ends[tokens++] = size;
    }

    /** How many tokens there are. */
    public int tokens() {
        return tokens;
    }

    /** Index of the first feature of {@code token}. */
    public int start(int token) {
        return token == 0 ? 0 : ends[token - 1];
    }

    /** Index behind the last feature of {@code token}. */
    public int end(int token) {
        return ends[token];
    }

    /** The feature at {@code index}. */
    public int hash(int index) {
        return hashes[index];
    }
}

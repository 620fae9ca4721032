package io.rolewright.engine.mention;

/** Hashes of features; they stand in learned files, so they never change within a file's format. */
final class Hash {
    private static final int PRIME = 0x01000193;
    private static final int SEED = 0x811C9DC5;

    private Hash() {}

    /** FNV-1a over the characters, as they are. */
    static int of(CharSequence text, int from, int to) {
        int hash = SEED;
        for (int i = from; i < to; i++) {
            hash = step(hash, text.charAt(i));
        }
        return hash;
    }

    static int of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static int start() {
        return SEED;
    }

    static int step(int hash, char c) {
        return (hash ^ c) * PRIME;
    }

    static int mix(int a, int b) {
        int hash = a * 0x9E3779B1 + b;
        hash ^= hash >>> 15;
        hash *= 0x85EBCA6B;
        hash ^= hash >>> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >>> 16);
    }
}

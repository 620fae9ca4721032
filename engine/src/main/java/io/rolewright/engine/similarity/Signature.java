package io.rolewright.engine.similarity;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What two texts have in common, without the texts: one-permutation MinHash over runs of three words.
 *
 * <p>Each run falls into one of {@value #BINS} bins, which keeps eight bits of its least hash; an empty bin borrows from
 * another one (P. Li, A. Owen, C.-H. Zhang, "One Permutation Hashing", NIPS 2012; A. Shrivastava, "Optimal Densification for
 * Fast and Accurate Minwise Hashing", ICML 2017). The least hash of every four bins together is a key of 32 bits, by which
 * {@link NearDuplicates} finds it. A signature belongs to a town as well, so that copies for many towns do not hide each
 * other. The same text and town always give the same signature.
 */
public final class Signature {
    /** How many bytes {@link #toBytes()} gives. */
    public static final int BYTES = 1 + 2 + 4 + Signature.KEYS * 4 + Signature.BINS;

    static final int BINS = 128;
    static final int KEYS = 32;

    private static final byte FORMAT = 1;
    private static final int BINS_OF_A_KEY = BINS / KEYS;
    private static final int EMPTY = Integer.MAX_VALUE;
    private static final int BIN_SHIFT = Long.SIZE - 7;
    private static final int MOST_RUNS = 0xFFFF;

    /** Attempts by chance, and then every bin in turn, so that one with a run is always found. */
    private static final int ATTEMPTS = 2 * BINS;

    /** Whom an empty bin asks: for each attempt, a bin for every bin. */
    private static final byte[] LENDERS = lenders();

    /** How often two bins of different runs hold the same eight bits. */
    private static final double BY_CHANCE = 1 / 256.0;

    private final int town;
    private final int runs;
    private final int[] keys;
    private final byte[] bins;

    private Signature(int town, int runs, int[] keys, byte[] bins) {
        this.town = town;
        this.runs = runs;
        this.keys = keys;
        this.bins = bins;
    }

    /**
     * The signature of a text.
     *
     * @param text the advert's text; without words it is like no other
     * @param town where the work is done, as one writes it for all adverts of that town; empty where that is unknown
     */
    public static Signature of(CharSequence text, String town) {
        int[] least = new int[BINS];
        Arrays.fill(least, EMPTY);
        int runs = 0;
        for (Shingles shingles = new Shingles(text); shingles.next(); runs++) {
            long hash = shingles.hash();
            int bin = (int) (hash >>> BIN_SHIFT);
            least[bin] = Math.min(least[bin], (int) hash & ~1);
        }
        int place = town.isEmpty() ? 0 : Mixing.hash(town);
        return new Signature(place, Math.min(runs, MOST_RUNS), keys(least), runs == 0 ? new byte[BINS] : bins(least));
    }

    private static int[] keys(int[] least) {
        int[] keys = new int[KEYS];
        for (int key = 0; key < KEYS; key++) {
            int lowest = EMPTY;
            for (int i = 0; i < BINS_OF_A_KEY; i++) {
                lowest = Math.min(lowest, least[key * BINS_OF_A_KEY + i]);
            }
            keys[key] = lowest == EMPTY ? 0 : Mixing.key(key, lowest);
        }
        return keys;
    }

    private static byte[] bins(int[] least) {
        byte[] bins = new byte[BINS];
        for (int bin = 0; bin < BINS; bin++) {
            int value = least[bin];
            for (int attempt = bin; value == EMPTY; attempt += BINS) {
                value = least[LENDERS[attempt & (LENDERS.length - 1)] & (BINS - 1)];
            }
            bins[bin] = (byte) (value >>> 8);
        }
        return bins;
    }

    private static byte[] lenders() {
        byte[] lenders = new byte[BINS * ATTEMPTS];
        for (int i = 0; i < lenders.length; i++) {
            lenders[i] = (byte) (i < BINS * (ATTEMPTS - BINS) ? Mixing.mix(i) : i / BINS + i % BINS);
        }
        return lenders;
    }

    /**
     * Reads what {@link #toBytes()} wrote.
     *
     * @throws IllegalArgumentException when that is of another format
     */
    public static Signature of(byte[] bytes) {
        if (bytes.length != BYTES || bytes[0] != FORMAT) {
            throw new IllegalArgumentException("no signature of format " + FORMAT);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, 1, BYTES - 1);
        int runs = in.getShort() & MOST_RUNS;
        int town = in.getInt();
        int[] keys = new int[KEYS];
        in.asIntBuffer().get(keys);
        return new Signature(town, runs, keys, Arrays.copyOfRange(bytes, BYTES - BINS, BYTES));
    }

    /** {@value #BYTES} bytes: the format, how many runs there are, the town, the keys and the bins. */
    public byte[] toBytes() {
        ByteBuffer out =
                ByteBuffer.allocate(BYTES).put(FORMAT).putShort((short) runs).putInt(town);
        for (int key : keys) {
            out.putInt(key);
        }
        return out.put(bins).array();
    }

    /** The share of all runs that both texts have (their Jaccard index), estimated; 0 to 1. */
    public double similarity(Signature other) {
        return runs == 0 || other.runs == 0 ? 0 : similarity(matches(bins, 0, other.bins, 0));
    }

    /** The share of the shorter text's runs that the longer one has as well, estimated; 0 to 1. */
    public double containment(Signature other) {
        return containment(similarity(other), runs, other.runs);
    }

    /** What a similarity means for the shorter of two texts of so many runs. */
    static double containment(double similarity, int runs, int otherRuns) {
        double shared = similarity / (1 + similarity) * (runs + otherRuns);
        return shared == 0 ? 0 : Math.min(1, shared / Math.min(runs, otherRuns));
    }

    static double similarity(int matches) {
        return Math.max(0, ((double) matches / BINS - BY_CHANCE) / (1 - BY_CHANCE));
    }

    static int matches(byte[] a, int fromA, byte[] b, int fromB) {
        int matches = 0;
        for (int i = 0; i < BINS; i++) {
            matches += a[fromA + i] == b[fromB + i] ? 1 : 0;
        }
        return matches;
    }

    /** How many runs of three words the text has, repeated ones counted again; 65,535 for more. */
    public int runs() {
        return runs;
    }

    int town() {
        return town;
    }

    int[] keys() {
        return keys;
    }

    byte[] bins() {
        return bins;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature that && Arrays.equals(toBytes(), that.toBytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bins);
    }
}

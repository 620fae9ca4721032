package io.rolewright.runtime.cipher;

import java.util.HexFormat;

/**
 * Finds rows by the exact value of an encrypted column: a keyed hash of the value stands beside it, in a column marked
 * {@code blind}. Whoever reads the database can tell that two rows hold the same value, and can neither read nor guess it
 * without the key. Every column has a key of its own, so that values of different columns cannot be told to be equal.
 *
 * <p>What counts as the same value is the caller's to say: it normalises before.
 */
public final class BlindIndex {
    private final KeyedHash hash;

    /**
     * The first index of a column.
     *
     * @param column what is indexed, for example {@code users.email}
     */
    public BlindIndex(MasterKey master, String column) {
        this(master, column, 1);
    }

    /**
     * A later index of a column, whose key has nothing to do with the former one's. While rows move from one to the other,
     * both are kept and asked.
     *
     * @param version from 1
     */
    public BlindIndex(MasterKey master, String column, int version) {
        if (version < 1) {
            throw new IllegalArgumentException("blind index " + version + " of " + column);
        }
        hash = new KeyedHash(master, version == 1 ? column : column + " v" + version);
    }

    /** What stands in the index for a value: 256 bits. */
    public byte[] of(String normalised) {
        return hash.of(normalised);
    }

    /** The same for an index that is stored as text: lower-case hexadecimal. */
    public String text(String normalised) {
        return HexFormat.of().formatHex(of(normalised));
    }
}

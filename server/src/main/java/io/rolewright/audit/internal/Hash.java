package io.rolewright.audit.internal;

import java.util.Arrays;
import java.util.HexFormat;

/** The 32 bytes of a SHA-256. */
final class Hash {
    static final int BYTES = 32;
    /** Stands before the first entry. */
    static final Hash NONE = new Hash(new byte[BYTES]);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    static Hash of(byte[] bytes) {
        return new Hash(bytes.clone());
    }

    /** @throws IllegalArgumentException when the text is not hexadecimal */
    static Hash of(String hexadecimal) {
        return new Hash(HexFormat.of().parseHex(hexadecimal));
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** In hexadecimal, lower case. */
    String text() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return text();
    }
}

package io.rolewright.shared;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * The address of a stored file: the first 122 bits of a keyed hash over key name and content, as a UUIDv8, so that it says
 * nothing about the content to who lacks the key.
 */
public record FileReference(UUID value) implements Id {
    private static final long VERSION = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /**
     * The reference that a keyed hash gives.
     *
     * @param mac at least 16 bytes of a keyed hash
     */
    public static FileReference of(byte[] mac) {
        var bits = ByteBuffer.wrap(mac);
        return new FileReference(
                new UUID((bits.getLong() & ~0xF000L) | VERSION, (bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | VARIANT));
    }

    @Override
    public String toString() {
        return text();
    }
}

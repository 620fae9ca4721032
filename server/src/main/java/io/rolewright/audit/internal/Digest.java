package io.rolewright.audit.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hash over fields that cannot be taken for each other: numbers have eight bytes, big-endian; a text is its length in UTF-8
 * as four bytes, −1 when it is absent, and then its bytes; a time is a number of microseconds since 1970.
 */
final class Digest {
    private final MessageDigest sha256;

    private Digest(MessageDigest sha256) {
        this.sha256 = sha256;
    }

    static Digest begin() {
        try {
            return new Digest(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Digest number(long value) {
        sha256.update(ByteBuffer.allocate(Long.BYTES).putLong(value).flip());
        return this;
    }

    Digest time(Instant value) {
        return number(ChronoUnit.MICROS.between(Instant.EPOCH, value));
    }

    Digest id(UUID value) {
        return number(value.getMostSignificantBits()).number(value.getLeastSignificantBits());
    }

    Digest hash(Hash value) {
        return bytes(value.bytes());
    }

    /** Bytes whose number is known. */
    Digest bytes(byte[] value) {
        sha256.update(value);
        return this;
    }

    Digest text(@Nullable String value) {
        if (value == null) {
            return length(-1);
        }
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        return length(bytes.length).bytes(bytes);
    }

    private Digest length(int length) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
        return this;
    }

    Hash end() {
        return Hash.of(sha256.digest());
    }
}

package io.rolewright.runtime.cipher;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.Random;
import io.rolewright.runtime.StartRefusedException;
import io.rolewright.runtime.database.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * The key above all keys: 256 random bits in a file that only its owner may read. It encrypts nothing itself; every use gets
 * a key of its own, derived by HKDF-SHA-256 (RFC 5869).
 */
public final class MasterKey {
    private static final int BYTES = 32;

    private final byte[] secret;

    MasterKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("a master key has " + BYTES + " bytes");
        }
        this.secret = secret.clone();
    }

    static MasterKey create(Path file) throws IOException {
        var secret = Random.randBytes(BYTES);
        OwnerOnly.create(file, (Base64.getEncoder().encodeToString(secret) + "\n").getBytes(StandardCharsets.US_ASCII));
        return new MasterKey(secret);
    }

    /** @throws StartRefusedException {@code runtime.master-key-exposed} or {@code runtime.master-key-wrong} */
    static MasterKey read(Path file) throws IOException {
        if (OwnerOnly.isExposed(file)) {
            throw new StartRefusedException("runtime.master-key-exposed", file);
        }
        try {
            return new MasterKey(
                    Base64.getDecoder().decode(Files.readString(file).strip()));
        } catch (IllegalArgumentException malformed) {
            throw new StartRefusedException(malformed, "runtime.master-key-wrong", file);
        }
    }

    /**
     * A secret for one purpose, the same in every process that holds the master key.
     *
     * @param purpose its name, for example {@code cursors}
     * @param bytes how long, 16 to 64
     */
    public byte[] derive(String purpose, int bytes) {
        try {
            var info = ("rolewright " + purpose).getBytes(StandardCharsets.UTF_8);
            return Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], info, bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What wraps data keys. */
    Aead wrapping() {
        try {
            return new AesGcmJce(derive("data keys", BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

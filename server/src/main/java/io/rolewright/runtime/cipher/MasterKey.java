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
 *
 * <p>It may be changed. What has to stay the same then, such as the hashes by which people are found, is derived from a root:
 * the first master key of the installation, kept wrapped under the present one.
 */
public final class MasterKey {
    private static final int BYTES = 32;
    private static final byte[] ROOT = "runtime.derivation_root".getBytes(StandardCharsets.US_ASCII);

    private final byte[] secret;
    private final byte[] root;

    MasterKey(byte[] secret) {
        this(secret, secret);
    }

    private MasterKey(byte[] secret, byte[] root) {
        if (secret.length != BYTES || root.length != BYTES) {
            throw new IllegalArgumentException("a master key has " + BYTES + " bytes");
        }
        this.secret = secret.clone();
        this.root = root.clone();
    }

    static MasterKey create(Path file) throws IOException {
        var secret = Random.randBytes(BYTES);
        OwnerOnly.create(file, (Base64.getEncoder().encodeToString(secret) + "\n").getBytes(StandardCharsets.US_ASCII));
        return new MasterKey(secret);
    }

    /** @throws StartRefusedException {@code runtime.master-key-exposed} or {@code runtime.master-key-malformed} */
    static MasterKey read(Path file) throws IOException {
        if (OwnerOnly.isExposed(file)) {
            throw new StartRefusedException("runtime.master-key-exposed", file);
        }
        try {
            return new MasterKey(
                    Base64.getDecoder().decode(Files.readString(file).strip()));
        } catch (IllegalArgumentException malformed) {
            throw new StartRefusedException(malformed, "runtime.master-key-malformed", file);
        }
    }

    /**
     * A secret for one purpose, the same in every process that holds the master key, and the same after the master key was
     * changed: for what is stored.
     *
     * @param purpose its name, for example {@code users.email}
     * @param bytes how long, 16 to 64
     */
    public byte[] derive(String purpose, int bytes) {
        return derived(root, purpose, bytes);
    }

    /**
     * A secret for one purpose that becomes another one when the master key is changed: for what lives minutes, so that whoever
     * has the former key cannot make it.
     *
     * @param purpose its name, for example {@code service tokens}
     * @param bytes how long, 16 to 64
     */
    public byte[] deriveFleeting(String purpose, int bytes) {
        return derived(secret, purpose, bytes);
    }

    /** What wraps the known value by which a wrong key is told. */
    Aead check() {
        return aead(deriveFleeting("data keys", BYTES));
    }

    /** What wraps key-encryption keys and the root. */
    Aead keyWrapping() {
        return aead(deriveFleeting("key-encryption keys", BYTES));
    }

    /** Version 0 of the key-encryption key. */
    Aead firstKeyEncryptionKey() {
        return aead(derive("data keys", BYTES));
    }

    /** The same key with the root that was kept under it. */
    MasterKey withRoot(byte[] wrapped) throws GeneralSecurityException {
        return new MasterKey(secret, keyWrapping().decrypt(wrapped, ROOT));
    }

    /** The root, to be kept under another master key. */
    byte[] rootUnder(MasterKey other) throws GeneralSecurityException {
        return other.keyWrapping().encrypt(root, ROOT);
    }

    private static byte[] derived(byte[] from, String purpose, int bytes) {
        try {
            var info = ("rolewright " + purpose).getBytes(StandardCharsets.UTF_8);
            return Hkdf.computeHkdf("HMACSHA256", from, new byte[0], info, bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Aead aead(byte[] key) {
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

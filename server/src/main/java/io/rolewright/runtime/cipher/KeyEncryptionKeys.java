package io.rolewright.runtime.cipher;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The key-encryption keys by version, unwrapped as they are needed: they wrap data keys and nothing else. */
final class KeyEncryptionKeys {
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final MasterKey master;
    private final Map<Integer, Aead> known = new ConcurrentHashMap<>();

    KeyEncryptionKeys(JdbcClient jdbc, MasterKey master) {
        this.jdbc = jdbc;
        this.master = master;
    }

    private record Row(int version, byte @Nullable [] wrapped) {}

    /** The version that wraps from now on. */
    int newest() {
        return jdbc.sql("select max(version) from runtime.key_encryption_keys()")
                .query(Integer.class)
                .single();
    }

    /** @throws GeneralSecurityException when there is no such version, or it is not of this master key */
    Aead of(int version) throws GeneralSecurityException {
        if (!known.containsKey(version)) {
            load();
        }
        var key = known.get(version);
        if (key == null) {
            throw new GeneralSecurityException("no key-encryption key " + version);
        }
        return key;
    }

    /** The material of a new version, wrapped under the master key. */
    byte[] wrappedNew(int version) {
        try {
            return master.keyWrapping().encrypt(Random.randBytes(BYTES), place(version));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void load() throws GeneralSecurityException {
        var rows = jdbc.sql("select version, wrapped from runtime.key_encryption_keys()")
                .query((row, number) -> new Row(row.getInt("version"), row.getBytes("wrapped")))
                .list();
        known.keySet().retainAll(rows.stream().map(Row::version).toList());
        for (var row : rows) {
            known.put(row.version, unwrapped(row));
        }
    }

    private Aead unwrapped(Row row) throws GeneralSecurityException {
        return row.wrapped == null
                ? master.firstKeyEncryptionKey()
                : new AesGcmJce(master.keyWrapping().decrypt(row.wrapped, place(row.version)));
    }

    /** What binds the material to its version. */
    static byte[] place(int version) {
        return ("runtime.key_encryption_key/" + version).getBytes(StandardCharsets.UTF_8);
    }
}

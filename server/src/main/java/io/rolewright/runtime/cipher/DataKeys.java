package io.rolewright.runtime.cipher;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The data keys as rows, wrapped under a version of the key-encryption key and bound to their names. */
final class DataKeys {
    private final JdbcClient jdbc;
    private final KeyEncryptionKeys keks;

    DataKeys(JdbcClient jdbc, KeyEncryptionKeys keks) {
        this.jdbc = jdbc;
        this.keks = keks;
        register();
    }

    private static void register() {
        try {
            AeadConfig.register();
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Stores a new key; one that is there stays. */
    void create(KeyName name) {
        var version = keks.newest();
        try {
            var kek = keks.of(version);
            jdbc.sql("insert into runtime.data_key (name, wrapped_field, wrapped_file, kek) values (?, ?, ?, ?)"
                            + " on conflict do nothing")
                    .param(name.text())
                    .param(wrapped(name, kek, generated(PredefinedAeadParameters.AES256_GCM)))
                    .param(wrapped(name, kek, generated(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB)))
                    .param(version)
                    .update();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("data key " + name + " cannot be wrapped", failure);
        }
    }

    Optional<DataKey> find(KeyName name) {
        return jdbc.sql("select name, kek, wrapped_field, wrapped_file from runtime.data_key where name = ?")
                .param(name.text())
                .query((row, number) -> WrappedKey.of(row))
                .optional()
                .map(this::unwrapped);
    }

    void destroy(KeyName name) {
        jdbc.sql("delete from runtime.data_key where name = ?")
                .param(name.text())
                .update();
    }

    /** Wraps the next keys of older versions anew; see {@link KeyVersions#rewrap}. */
    Rewrapped rewrap(int version, String after, int atMost) {
        var old = jdbc.sql("select name, kek, wrapped_field, wrapped_file from runtime.data_key"
                        + " where kek < ? and name > ? order by name limit ?")
                .params(version, after, atMost)
                .query((row, number) -> WrappedKey.of(row))
                .list();
        var fresh = new ArrayList<WrappedKey>();
        var unreadable = new ArrayList<KeyName>();
        for (var key : old) {
            try {
                fresh.add(rewrapped(key, version));
            } catch (GeneralSecurityException damaged) {
                unreadable.add(key.name());
            }
        }
        var last = old.size() < atMost ? "" : old.getLast().name().text();
        return new Rewrapped(store(fresh, version), unreadable, last);
    }

    private WrappedKey rewrapped(WrappedKey key, int version) throws GeneralSecurityException {
        var kek = keks.of(version);
        return new WrappedKey(
                key.name(),
                key.kek(),
                wrapped(key.name(), kek, handle(key.name(), key.kek(), key.field())),
                wrapped(key.name(), kek, handle(key.name(), key.kek(), key.file())));
    }

    private int store(List<WrappedKey> keys, int version) {
        return jdbc.sql("select runtime.rewrap_data_keys(?, ?, ?, ?, ?)")
                .param(keys.stream().map(key -> key.name().text()).toArray(String[]::new))
                .param(keys.stream().map(WrappedKey::kek).toArray(Integer[]::new))
                .param(keys.stream().map(WrappedKey::field).toArray(byte[][]::new))
                .param(keys.stream().map(WrappedKey::file).toArray(byte[][]::new))
                .param(version)
                .query(Integer.class)
                .single();
    }

    private DataKey unwrapped(WrappedKey key) {
        try {
            return new DataKey(
                    handle(key.name(), key.kek(), key.field()).getPrimitive(RegistryConfiguration.get(), Aead.class),
                    handle(key.name(), key.kek(), key.file())
                            .getPrimitive(RegistryConfiguration.get(), StreamingAead.class));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("data key " + key.name() + " cannot be unwrapped", damaged);
        }
    }

    private KeysetHandle handle(KeyName name, int kek, byte[] wrapped) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, keks.of(kek), name.bytes());
    }

    private static KeysetHandle generated(Parameters parameters) throws GeneralSecurityException {
        return KeysetHandle.generateNew(parameters);
    }

    private static byte[] wrapped(KeyName name, Aead kek, KeysetHandle keys) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, kek, name.bytes());
    }
}

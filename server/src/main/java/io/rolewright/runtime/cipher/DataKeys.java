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
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The data keys as rows, wrapped under the master key and bound to their names. */
final class DataKeys {
    private final JdbcClient jdbc;
    private final Aead wrapping;

    DataKeys(JdbcClient jdbc, MasterKey master) {
        this.jdbc = jdbc;
        this.wrapping = master.wrapping();
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
        jdbc.sql(
                        "insert into runtime.data_key (name, wrapped_field, wrapped_file) values (?, ?, ?) on conflict do nothing")
                .param(name.text())
                .param(wrapped(name, PredefinedAeadParameters.AES256_GCM))
                .param(wrapped(name, PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB))
                .update();
    }

    Optional<DataKey> find(KeyName name) {
        return jdbc.sql("select wrapped_field, wrapped_file from runtime.data_key where name = ?")
                .param(name.text())
                .query((row, number) -> unwrapped(name, row.getBytes("wrapped_field"), row.getBytes("wrapped_file")))
                .optional();
    }

    void destroy(KeyName name) {
        jdbc.sql("delete from runtime.data_key where name = ?")
                .param(name.text())
                .update();
    }

    private byte[] wrapped(KeyName name, Parameters parameters) {
        try {
            var keys = KeysetHandle.generateNew(parameters);
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, wrapping, bound(name));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private DataKey unwrapped(KeyName name, byte[] field, byte[] file) {
        try {
            return new DataKey(
                    handle(name, field).getPrimitive(RegistryConfiguration.get(), Aead.class),
                    handle(name, file).getPrimitive(RegistryConfiguration.get(), StreamingAead.class));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("data key " + name + " cannot be unwrapped", damaged);
        }
    }

    private KeysetHandle handle(KeyName name, byte[] wrapped) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrapping, bound(name));
    }

    private static byte[] bound(KeyName name) {
        return name.text().getBytes(StandardCharsets.UTF_8);
    }
}

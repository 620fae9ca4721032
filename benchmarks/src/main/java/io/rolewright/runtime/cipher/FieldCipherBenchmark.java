package io.rolewright.runtime.cipher;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import java.security.GeneralSecurityException;
import java.time.Instant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** A line about a person, under a data key that is in memory. */
@State(Scope.Benchmark)
public class FieldCipherBenchmark {
    private static final KeyName KEY = KeyName.service("benchmark");
    private static final Cell CELL = new Cell("resumes.candidate.note", "01900000-0000-7000-8000-000000000042");
    private static final String PLAIN = "Asked for night shifts only, and for a desk at the window. ".repeat(3);

    // A key that is in memory is not looked for anywhere: nobody connects.
    private final JdbcClient nobody = JdbcClient.create(new SimpleDriverDataSource());
    private final DataKeys keys = new DataKeys(nobody, new KeyEncryptionKeys(nobody, new MasterKey(new byte[32])));
    private final UnwrappedKeys unwrapped = new UnwrappedKeys(() -> Instant.EPOCH);
    private final FieldCipher cipher = new FieldCipher(keys, unwrapped, fact -> {});
    private byte[] encrypted = {};

    @Setup
    public void keepKey() throws GeneralSecurityException {
        var field = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        var file = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
        unwrapped.keep(
                KEY,
                new DataKey(
                        field.getPrimitive(RegistryConfiguration.get(), Aead.class),
                        file.getPrimitive(RegistryConfiguration.get(), StreamingAead.class)));
        encrypted = cipher.encryptText(KEY, CELL, PLAIN);
    }

    @Benchmark
    public byte[] encrypt() {
        return cipher.encryptText(KEY, CELL, PLAIN);
    }

    @Benchmark
    public String decrypt() {
        return cipher.decryptText(KEY, CELL, encrypted);
    }
}

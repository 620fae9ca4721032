package io.rolewright.runtime.cipher;

import io.rolewright.runtime.StartRefusedException;
import io.rolewright.runtime.database.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opens {@code master.key} in the data folder, and makes it where nothing was ever encrypted. A known value in the database
 * tells a wrong key before anything is written under it.
 */
final class MasterKeyFile {
    private static final byte[] KNOWN = "the right key".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PLACE = "runtime.master_check".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final JdbcClient jdbc;

    MasterKeyFile(DataFolder folder, JdbcClient jdbc) {
        this(folder.path().resolve("master.key"), jdbc);
    }

    /** A file elsewhere, the same for every process of an installation. */
    MasterKeyFile(Path file, JdbcClient jdbc) {
        this.file = file;
        this.jdbc = jdbc;
    }

    MasterKey open() {
        try {
            var check = check();
            var key = readOrCreate(check.isPresent());
            if (check.isPresent()) {
                verify(key, check.get());
            } else {
                store(key);
            }
            return key;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Optional<byte[]> check() {
        return jdbc.sql("select value from runtime.master_check")
                .query(byte[].class)
                .optional();
    }

    private MasterKey readOrCreate(boolean used) throws IOException {
        if (Files.exists(file)) {
            return MasterKey.read(file);
        }
        if (used) {
            throw new StartRefusedException("runtime.master-key-missing", file);
        }
        return MasterKey.create(file);
    }

    private void verify(MasterKey key, byte[] check) {
        try {
            key.wrapping().decrypt(check, PLACE);
        } catch (GeneralSecurityException other) {
            throw new StartRefusedException(other, "runtime.master-key-wrong", file);
        }
    }

    private void store(MasterKey key) throws GeneralSecurityException {
        jdbc.sql("insert into runtime.master_check (value) values (?)")
                .param(key.wrapping().encrypt(KNOWN, PLACE))
                .update();
    }
}

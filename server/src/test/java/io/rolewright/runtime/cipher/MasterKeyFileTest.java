package io.rolewright.runtime.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.runtime.StartRefusedException;
import io.rolewright.runtime.database.DataFolder;
import io.rolewright.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyFileTest {
    private final TestDatabase database = TestDatabase.fresh();
    private DataFolder folder;
    private Path file;

    @BeforeEach
    void open(@TempDir Path path) {
        folder = DataFolder.open(path);
        file = path.resolve("master.key");
    }

    @AfterEach
    void close() throws IOException {
        folder.close();
    }

    @Test
    void makesAKeyForItsOwnerOnlyAndFindsItAgain() throws IOException {
        var made = key().derive("cursors", 32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(key().derive("cursors", 32)).isEqualTo(made);
        assertThat(key().derive("something else", 32)).isNotEqualTo(made);
    }

    @Test
    void refusesAKeyThatOthersCanRead() throws IOException {
        key();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertRefused("runtime.master-key-exposed");
    }

    @Test
    void refusesAnotherKeyAndOverwritesNothing() throws IOException {
        key();
        Files.delete(file);
        MasterKey.create(file);
        var foreign = Files.readString(file);
        assertRefused("runtime.master-key-wrong");
        assertThat(Files.readString(file)).isEqualTo(foreign);
    }

    @Test
    void refusesToGoOnWithoutTheKey() throws IOException {
        key();
        Files.delete(file);
        assertRefused("runtime.master-key-missing");
        assertThat(file).doesNotExist();
    }

    private MasterKey key() {
        return new MasterKeyFile(folder, database.jdbc()).open();
    }

    private void assertRefused(String code) {
        assertThatThrownBy(this::key).isInstanceOfSatisfying(StartRefusedException.class, refused -> {
            assertThat(refused.problem().code()).isEqualTo(code);
            assertThat(refused.problem().detail()).isNotBlank();
        });
    }
}

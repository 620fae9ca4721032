package io.rolewright.runtime.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.runtime.StartRefusedException;
import io.rolewright.shared.CandidateId;
import io.rolewright.support.ChildProgram;
import io.rolewright.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class MasterKeyChangeTest {
    private static final Cell CELL = new Cell("samples.person.name", "1");
    private static final KeyName ANN = KeyName.of(new CandidateId(new UUID(10, 1)));
    private static final KeyName BEN = KeyName.of(new CandidateId(new UUID(10, 2)));

    private final TestDatabase database = TestDatabase.fresh();
    private MasterKey first;
    private byte[] ann;
    private byte[] ben;

    @TempDir
    private Path folder;

    /** Ann's key is under version 0, Ben's under version 1. */
    @BeforeEach
    void fill() {
        first = file().open();
        var vault = Vault.open(database, first);
        vault.create(ANN);
        ann = vault.cipher().encryptText(ANN, CELL, "Ann");
        vault.rotate();
        vault.create(BEN);
        ben = vault.cipher().encryptText(BEN, CELL, "Ben");
    }

    @Test
    void keepsAllThatIsEncryptedAndAllThatIsFoundByHash() throws IOException {
        var before = Files.readString(key());
        var outcome = change().to(null);
        assertThat(outcome).isEqualTo(new MasterKeyChange.Outcome(key(), true));
        assertThat(Files.readString(key())).isNotEqualTo(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key())))
                .isEqualTo("rw-------");

        var second = file().open();
        assertReadable(second);
        assertThat(second.derive("users.email", 32)).isEqualTo(first.derive("users.email", 32));
        assertThat(second.deriveFleeting("service tokens", 32))
                .isNotEqualTo(first.deriveFleeting("service tokens", 32));
        try (var kept = Files.list(folder)) {
            assertThat(kept.filter(path -> path.toString().contains(".until-")))
                    .singleElement()
                    .satisfies(path -> assertThat(Files.readString(path)).isEqualTo(before));
        }
    }

    @Test
    void changesAgainAndAgain() {
        change().to(null);
        change().to(null);
        var third = file().open();
        assertReadable(third);
        assertThat(third.derive("users.email", 32)).isEqualTo(first.derive("users.email", 32));
        var vault = Vault.open(database, third);
        assertThat(vault.rewrap("", 10).done()).isOne();
        assertReadable(third);
    }

    @Test
    void takesAGivenKeyAndLeavesItWhereItIs() throws IOException {
        var given = folder.resolve("given.key");
        MasterKey.create(given);
        assertThat(change().to(given)).isEqualTo(new MasterKeyChange.Outcome(given, false));
        assertRefused("runtime.master-key-replaced", () -> file().open());
        Files.move(given, key(), StandardCopyOption.REPLACE_EXISTING);
        assertReadable(file().open());
        assertRefused("runtime.master-key-unchanged", () -> change().to(key()));
    }

    @Test
    void refusesWhileThePlatformRuns() throws SQLException {
        try (var process = database.owner().getConnection();
                var statement = process.createStatement()) {
            statement.execute("select pg_advisory_lock((81::bigint << 56) | 4711)");
            assertRefused("runtime.master-key-in-use", () -> change().to(null));
        }
        assertReadable(file().open());
        change().to(null);
        assertReadable(file().open());
    }

    @Test
    void isUnderTheFormerKeyWhenItWasKilledBeforeTheCommit() throws IOException, InterruptedException, SQLException {
        var before = Files.readString(key());
        try (var obstacle = database.owner().getConnection();
                var statement = obstacle.createStatement()) {
            obstacle.setAutoCommit(false);
            statement.execute("select from runtime.schema where service = 'runtime' for update");
            killWhenItWaits();
            obstacle.rollback();
        }
        assertThat(folder.resolve("master.key.next")).exists();
        assertThat(Files.readString(key())).isEqualTo(before);
        assertReadable(file().open());
        change().to(null);
        assertReadable(file().open());
        assertThat(folder.resolve("master.key.next")).doesNotExist();
    }

    /** The state that a kill right after the commit leaves: the database is under the key that waits beside the former. */
    @Test
    void isUnderTheNextKeyWhenItWasKilledAfterTheCommit() throws IOException {
        var before = Files.readString(key());
        change().to(null);
        Files.move(key(), folder.resolve("master.key.next"));
        Files.writeString(key(), before);
        Files.setPosixFilePermissions(key(), PosixFilePermissions.fromString("rw-------"));

        assertReadable(file().open());
        assertThat(Files.readString(key())).isNotEqualTo(before);
        assertThat(folder.resolve("master.key.next")).doesNotExist();
        assertReadable(file().open());
    }

    @Test
    void refusesAForeignKeyAndOverwritesNothing() throws IOException {
        change().to(null);
        Files.delete(key());
        assertRefused("runtime.master-key-missing", () -> file().open());
        assertThat(key()).doesNotExist();
        MasterKey.create(key());
        assertRefused("runtime.master-key-wrong", () -> file().open());
        assertRefused("runtime.master-key-wrong", () -> change().to(null));
        Files.writeString(key(), "no key at all");
        assertRefused("runtime.master-key-malformed", () -> file().open());
        assertThat(Files.readString(key())).isEqualTo("no key at all");
    }

    private void killWhenItWaits() throws IOException, InterruptedException {
        var child = ChildProgram.of(KilledKeyChange.class, database.url(), key().toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> database.jdbc().sql("""
                    select exists (select from pg_stat_activity where datname = current_database()
                        and wait_event_type = 'Lock' and query ilike '%shut_out%')""").query(Boolean.class).single());
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private void assertReadable(MasterKey key) {
        var cipher = Vault.open(database, key).cipher();
        assertThat(cipher.decryptText(ANN, CELL, ann)).isEqualTo("Ann");
        assertThat(cipher.decryptText(BEN, CELL, ben)).isEqualTo("Ben");
    }

    private Path key() {
        return folder.resolve("master.key");
    }

    private MasterKeyFile file() {
        return new MasterKeyFile(key(), database.jdbc());
    }

    private MasterKeyChange change() {
        var source = database.owner();
        return new MasterKeyChange(
                file(), JdbcClient.create(source), new TransactionTemplate(new JdbcTransactionManager(source)));
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(StartRefusedException.class, refused -> {
            assertThat(refused.problem().code()).isEqualTo(code);
            assertThat(refused.problem().detail()).isNotBlank();
        });
    }
}

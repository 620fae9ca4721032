package io.rolewright.security.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.Server;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.security.Rotation;
import io.rolewright.support.ChildProgram;
import io.rolewright.support.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rotation whose server is killed in the middle of a batch. */
class KilledRotationTest {
    private final TestDatabase database = TestDatabase.fresh();

    @TempDir
    private Path folder;

    @Test
    void isGoneOnWithAndLosesNothing() throws IOException, InterruptedException, SQLException {
        killInTheMiddle();
        var done = done();
        assertThat(under(1)).as("whole batches, each with its progress").isEqualTo(done);
        assertThat(done).isPositive().isLessThan(KilledRotation.PEOPLE);

        try (var server = Server.start(
                KilledRotation.settings(database.url(), folder.resolve("second").toString(), key()))) {
            assertReadable(server.getBean(FieldCipher.class));
            // Half a minute later: nobody keeps the lease of the killed one up.
            database.jdbc()
                    .sql("update runtime.lease set until = clock_timestamp() where name = ?")
                    .param(SecurityConfiguration.REWRAPPING)
                    .update();
            assertThat(server.getBean(Chores.class).run(SecurityConfiguration.REWRAPPING))
                    .isTrue();
            var rotation = server.getBean(Rotations.class).last().orElseThrow();
            assertThat(rotation.state()).isEqualTo(Rotation.State.FINISHED);
            assertThat(rotation.done()).isEqualTo(rotation.total());
            assertThat(under(0)).isZero();
        }
        try (var server = Server.start(
                KilledRotation.settings(database.url(), folder.resolve("third").toString(), key()))) {
            assertReadable(server.getBean(FieldCipher.class));
        }
    }

    private void killInTheMiddle() throws IOException, InterruptedException, SQLException {
        var child = start();
        try (var told = new BufferedReader(new InputStreamReader(child.getInputStream(), UTF_8));
                var obstacle = database.owner().getConnection();
                var statement = obstacle.createStatement()) {
            assertThat(told.lines().anyMatch(KilledRotation.FILLED::equals)).isTrue();
            obstacle.setAutoCommit(false);
            statement.execute("select from runtime.data_key where name = '%s' for update"
                    .formatted(KilledRotation.person(20).text()));
            child.getOutputStream().write('\n');
            child.getOutputStream().flush();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> database.jdbc().sql("""
                    select exists (select from pg_stat_activity where datname = current_database()
                        and wait_event_type = 'Lock' and query ilike '%rewrap_data_keys%')""").query(Boolean.class).single());
            child.destroyForcibly().waitFor();
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
                obstacle.rollback();
                return database.jdbc()
                        .sql("select count(*) = 0 from runtime.living()")
                        .query(Boolean.class)
                        .single();
            });
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private Process start() throws IOException {
        return ChildProgram.of(
                        KilledRotation.class,
                        database.url(),
                        folder.resolve("first").toString(),
                        key())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private String key() {
        return folder.resolve("master.key").toString();
    }

    private void assertReadable(FieldCipher cipher) {
        var people = database.jdbc()
                .sql("select name, encrypted from public.person")
                .query((row, number) -> cipher.decryptText(
                        new KeyName(row.getString("name")), KilledRotation.CELL, row.getBytes("encrypted")))
                .list();
        assertThat(people)
                .containsExactlyInAnyOrderElementsOf(
                        KilledRotation.people().map(KeyName::text).toList());
    }

    private long done() {
        return database.jdbc()
                .sql("select done from security.rotation")
                .query(Long.class)
                .single();
    }

    private long under(int version) {
        return database.jdbc()
                .sql("select count(*) from runtime.data_key where kek = ?")
                .param(version)
                .query(Long.class)
                .single();
    }
}

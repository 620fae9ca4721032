package io.rolewright.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.runtime.StartRefusedException;
import io.rolewright.support.ChildProgram;
import io.rolewright.support.RuntimeContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseTest {
    @Test
    void keepsWhatWasCommittedWhenTheServerIsKilled(@TempDir Path folder) throws IOException, InterruptedException {
        killAfterCommit(folder);
        try (var data = DataFolder.open(folder);
                var database = EmbeddedDatabase.start(data)) {
            var jdbc = JdbcClient.create(database.getPostgresDatabase());
            assertThat(jdbc.sql("select word from promise").query(String.class).list())
                    .containsExactly("kept");
            assertThat(jdbc.sql("show fsync").query(String.class).single()).isEqualTo("on");
            assertThat(jdbc.sql("show synchronous_commit").query(String.class).single())
                    .isEqualTo("on");
            assertThat(jdbc.sql("select datlocale from pg_database where datname = 'postgres'")
                            .query(String.class)
                            .single())
                    .isEqualTo("C.UTF-8");
            assertThatThrownBy(() -> connectWithoutPassword(database)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void goesOnWhereItWasStopped(@TempDir Path folder) {
        var settings = new String[] {"rolewright.data=" + folder};
        try (var first = RuntimeContext.start(settings)) {
            var jdbc = first.getBean(JdbcClient.class);
            jdbc.sql("insert into runtime.subscription (name) values ('samples.kept')")
                    .update();
        }
        try (var second = RuntimeContext.start(settings)) {
            var jdbc = second.getBean(JdbcClient.class);
            assertThat(jdbc.sql("select name from runtime.subscription")
                            .query(String.class)
                            .list())
                    .containsExactly("samples.kept");
        }
    }

    private static void connectWithoutPassword(EmbeddedPostgres database) throws SQLException {
        DriverManager.getConnection(database.getJdbcUrl("postgres", "postgres")).close();
    }

    @Test
    void refusesADatabaseOfAnotherMajorVersion(@TempDir Path folder) throws IOException {
        try (var data = DataFolder.open(folder)) {
            Files.writeString(Files.createDirectory(folder.resolve("postgres")).resolve("PG_VERSION"), "15\n");
            assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                    .isInstanceOfSatisfying(
                            StartRefusedException.class,
                            refused -> assertThat(refused.problem().code()).isEqualTo("runtime.database-version"));
        }
    }

    // Kills the server alone: its database lives on as an orphan, which the next start has to end.
    private static void killAfterCommit(Path folder) throws IOException, InterruptedException {
        var server = ChildProgram.of(KilledServer.class, folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var output = server.inputReader()) {
            awaitCommit(output);
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    private static void awaitCommit(BufferedReader output) throws IOException {
        assertThat(output.lines().anyMatch(KilledServer.COMMITTED::equals)).isTrue();
    }
}

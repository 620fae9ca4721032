package io.rolewright.runtime.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.Server;
import io.rolewright.shared.JobId;
import io.rolewright.support.Door;
import io.rolewright.support.Reply;
import io.rolewright.users.internal.People;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real PostgreSQL is stopped under a running server, and comes back. */
class DatabaseAwayTest {
    private static final Duration FAST = Duration.ofSeconds(2);
    private static final Duration RECOVERY = Duration.ofSeconds(10);

    /** What the machine may be slower than a machine that does nothing else; the limits above are for that one. */
    private static final int PATIENCE = Integer.getInteger("rolewright.patience", 4);

    @TempDir
    private Path folder;

    @Test
    void isToldFastAndRecoveredFromAlone() throws IOException {
        var database = start(0);
        var port = database.getPort();
        try (var server = Server.start(settings(port))) {
            var recruiter = new People(server).recruiter().door();
            assertThat(new Door(server).get("/health/ready").text("status")).isEqualTo("UP");

            database.close();
            await(() -> new Door(server).get("/health/ready").status() == 503, FAST.multipliedBy(2));
            assertThat(fast(() -> new Door(server).get("/health/ready")).text("status"))
                    .isEqualTo("DOWN");
            assertThat(new Door(server).get("/health/live").text("status")).isEqualTo("UP");
            assertRefused(fast(() -> recruiter.get("/api/v1/jobs")));
            assertRefused(fast(() -> recruiter.post("/api/v1/jobs", "{\"text\":\"Nurse wanted\"}")));
            assertRefused(fast(() -> recruiter.get("/api/v1/jobs/" + new JobId(UUID.randomUUID()))));

            database = start(port);
            await(() -> new Door(server).get("/health/ready").status() == 200, RECOVERY);
            await(
                    () -> recruiter
                                    .post("/api/v1/jobs", "{\"text\":\"Nurse wanted\"}")
                                    .status()
                            < 300,
                    RECOVERY);
            assertThat(recruiter.get("/api/v1/jobs").status()).isEqualTo(200);
        } finally {
            database.close();
        }
    }

    private static void assertRefused(Reply reply) {
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(503);
        assertThat(reply.code()).isEqualTo("runtime.database-away");
        assertThat(reply.header("Retry-After")).isPresent();
    }

    private interface Question {
        Reply ask();
    }

    private static Reply fast(Question question) {
        var began = System.nanoTime();
        var reply = question.ask();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(FAST.multipliedBy(PATIENCE));
        return reply;
    }

    private static void await(BooleanSupplier wanted, Duration limit) {
        var end = System.nanoTime() + limit.multipliedBy(PATIENCE).toNanos();
        while (!wanted.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setDataDirectory(folder.resolve("cluster"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setLocaleConfig("locale", "C")
                .setServerConfig("max_connections", "60")
                .start();
    }

    private String[] settings(int port) {
        return new String[] {
            "--server.port=0",
            "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + port + "/postgres",
            "--spring.datasource.username=postgres",
            "--rolewright.migrate=true",
            "--rolewright.data=" + folder.resolve("data"),
            "--rolewright.users.argon2.memory=64",
            "--rolewright.users.argon2.iterations=1"
        };
    }
}

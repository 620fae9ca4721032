package io.rolewright.runtime.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.Server;
import io.rolewright.support.ChildProgram;
import io.rolewright.support.Door;
import io.rolewright.support.Reply;
import io.rolewright.support.TestDatabase;
import io.rolewright.users.internal.People;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server that is killed after the commit and before the answer, as a process of its own. */
class KillBeforeAnswerTest {
    private static final String JOB = "{\"text\": \"Title: Night Baker\\nLocation: Hobart\\n\\nYou bake bread.\"}";
    private static final String RESUME = """
            --b\r
            Content-Disposition: form-data; name="files"; filename="a.txt"\r
            Content-Type: text/plain\r
            \r
            Quin Marsh
            Baker\r
            --b--\r
            """;

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void givesTheFirstAnswerAndHasOneEffect(@TempDir Path folder) throws Exception {
        var token = person(folder);
        killed(folder, door -> send(door.with(token), "/api/v1/jobs", "job", JOB, true));
        killed(folder, door -> send(door.with(token), "/api/v1/resumes/upload", "file", RESUME, true));
        assertThat(count("jobs.job")).isOne();
        assertThat(count("resumes.upload")).isOne();
        try (var server = Server.start(settings(folder))) {
            var door = new Door(server).with(token);
            var job = send(door, "/api/v1/jobs", "job", JOB, false);
            assertThat(job.status()).isEqualTo(201);
            assertThat(job.headers().firstValue("Idempotent-Replayed")).hasValue("true");
            assertThat(job.body().path("id").asString()).isEqualTo(only("jobs.job"));
            var upload = send(door, "/api/v1/resumes/upload", "file", RESUME, false);
            assertThat(upload.status()).isEqualTo(202);
            assertThat(upload.headers().firstValue("Location"))
                    .hasValue("/api/v1/resumes/uploads/" + only("resumes.upload"));
            assertThat(send(door, "/api/v1/jobs", "job", JOB.replace("Night", "Day"), false)
                            .status())
                    .isEqualTo(422);
        }
        assertThat(count("jobs.job")).isOne();
        assertThat(count("resumes.resume")).isOne();
    }

    private interface Request {
        void send(Door door);
    }

    private String person(Path folder) {
        try (var server = Server.start(settings(folder))) {
            return new People(server).recruiter().token();
        }
    }

    private void killed(Path folder, Request request) throws Exception {
        var output = Files.createTempFile(folder, "server", ".txt");
        var server = ChildProgram.of(KilledBeforeAnswer.class, settings(folder))
                .redirectError(output.toFile())
                .start();
        try (var lines = server.inputReader()) {
            var port = lines.lines()
                    .filter(line -> line.startsWith(KilledBeforeAnswer.LISTENS))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(output));
            var address = "http://127.0.0.1:" + port.substring(KilledBeforeAnswer.LISTENS.length());
            assertThatThrownBy(() -> request.send(Door.at(address)))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasCauseInstanceOf(IOException.class);
            assertThat(server.waitFor()).isEqualTo(KilledBeforeAnswer.KILLED);
        } finally {
            server.destroyForcibly();
        }
    }

    private String[] settings(Path folder) {
        return new String[] {
            "--server.port=0",
            "--spring.datasource.url=" + database.url(),
            "--spring.datasource.username=postgres",
            "--rolewright.migrate=false",
            "--rolewright.data=" + folder.resolve("data"),
            "--rolewright.users.argon2.memory=64",
            "--rolewright.users.argon2.iterations=1"
        };
    }

    private static Reply send(Door door, String path, String key, String body, boolean dies) {
        var type = body.startsWith("--") ? "multipart/form-data; boundary=b" : "application/json";
        var request = door.to(path).header("Content-Type", type).header("Idempotency-Key", key);
        if (dies) {
            request.header(KilledBeforeAnswer.DIE, "now");
        }
        return door.send(request.POST(BodyPublishers.ofString(body)));
    }

    private int count(String table) {
        return jdbc().sql("select count(*) from " + table).query(Integer.class).single();
    }

    private String only(String table) {
        return jdbc().sql("select id::text from " + table).query(String.class).single();
    }

    private JdbcClient jdbc() {
        return database.jdbc();
    }
}

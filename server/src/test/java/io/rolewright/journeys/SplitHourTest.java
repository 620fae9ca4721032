package io.rolewright.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.Server;
import io.rolewright.runtime.StartRefusedException;
import io.rolewright.support.Door;
import io.rolewright.support.RawDoor;
import io.rolewright.users.internal.People;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;

/** The first hour with three servers on one database, each hosting a part of the services. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SplitHourTest {
    private static final List<String> PARTS = List.of(
            "gateway,users,audit,monitoring,security,storage,integrations",
            "jobs,adverts,listings,resumes,profiles,models,hiring,communications,notifications,billing,analytics",
            "matching");
    private static final long MINUTES = 3;

    private Path folder = Path.of("");
    private @Nullable Installation servers;

    @BeforeAll
    void start(@TempDir Path folder) {
        this.folder = folder;
        servers = Installation.start(folder, PARTS, List.of());
    }

    @AfterAll
    void stop() {
        servers().close();
    }

    @Test
    void leadsToAMatchAcrossThreeServers() throws Exception {
        var output = folder.resolve("output.txt");
        var script = GuideScript.start(servers().door(), servers().data(0), output);
        try {
            assertThat(script.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            script.descendants().forEach(ProcessHandle::destroyForcibly);
            script.destroyForcibly();
        }
        var told = Files.readString(output);
        assertThat(script.exitValue()).as(told).isZero();
        assertThat(told)
                .contains("\"matched\":1", "\"parsed\":5", "\"verdict\":\"SHORTLISTED\"")
                .containsPattern("\"words\":\\[\"[^\"]+\"");
    }

    @Test
    void tellsHowAllThreeServersDo() {
        var status = new People(servers().first()).administrator().door().get("/api/v1/monitoring/status");
        assertThat(status.status()).isEqualTo(200);
        assertThat(status.body().path("processes")).hasSize(PARTS.size());
        assertThat(status.body().path("services").valueStream())
                .isNotEmpty()
                .allSatisfy(service -> assertThat(service.path("processes")).hasSize(1))
                .allSatisfy(
                        service -> assertThat(service.path("state").asString()).isEqualTo("UP"));
    }

    @Test
    void passesAStreamOnWhileItIsStillOpen() throws Exception {
        var recruiter = new People(servers().first()).recruiter();
        try (var held = servers().database().owner().getConnection();
                var stream = new RawDoor(servers().first())) {
            held.setAutoCommit(false);
            held.createStatement().execute("lock table profiles.profile in exclusive mode");
            stream.say(("GET /api/v1/resumes/uploads/%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                            + "Accept: text/event-stream\r\nConnection: close\r\n\r\n")
                    .formatted(upload(recruiter.door()), recruiter.token()));
            assertThat(stream.hearUntil("\r\n\r\n"))
                    .contains("Content-Type: text/event-stream", "Transfer-Encoding: chunked");
            var body = stream.body();
            assertThat(RawDoor.hearUntil(body, "\"state\":\"IN_PROGRESS\""))
                    .contains("event: progress")
                    .doesNotContain("DONE");
            held.rollback();
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("event: progress", "\"state\":\"DONE\"");
        }
    }

    private static String upload(Door door) {
        return door.send(
                        door.to("/api/v1/resumes/upload")
                                .header("Content-Type", "multipart/form-data; boundary=b")
                                .POST(
                                        BodyPublishers.ofString(
                                                "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n"
                                                        + "Content-Type: text/plain\r\n\r\nWanda Watched\n\nSkills\nWound care\n\r\n--b--\r\n")))
                .text("id");
    }

    @Test
    void doesNotStartWithoutTheAddressOfANeededNeighbour() {
        assertThatThrownBy(() -> Server.start(
                        "--rolewright.target=matching",
                        "--rolewright.inner.port=0",
                        "--spring.datasource.url=" + servers().database().url(),
                        "--spring.datasource.username=postgres",
                        "--rolewright.migrate=false",
                        "--rolewright.data=" + servers().data(PARTS.size()),
                        "--rolewright.master-key=" + folder.resolve("master.key")))
                .satisfies(failure -> assertThat(StartRefusedException.in(failure))
                        .hasValueSatisfying(
                                refused -> assertThat(refused.problem().code()).isEqualTo("runtime.remote-unknown")));
    }

    /** The facts of one process, with the services that are asked in two other ones. */
    @Nested
    class Contracts extends PlacementFacts {
        @Override
        ApplicationContext asking() {
            return servers().first();
        }
    }

    private Installation servers() {
        return Objects.requireNonNull(servers);
    }
}

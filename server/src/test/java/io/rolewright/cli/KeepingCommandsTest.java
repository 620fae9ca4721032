package io.rolewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.Server;
import io.rolewright.runtime.database.DataFolder;
import io.rolewright.runtime.processes.RunFile;
import io.rolewright.support.Door;
import io.rolewright.support.Events;
import io.rolewright.support.ServerTest;
import io.rolewright.support.TestDatabase;
import io.rolewright.users.internal.People;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Commands that keep the platform, beside a running server and without one. */
@ServerTest
class KeepingCommandsTest {
    private static final String OWNER = "cli:" + System.getProperty("user.name");

    @Autowired
    private ApplicationContext server;

    @Autowired
    private DataFolder data;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Events events;

    @TempDir
    private Path folder;

    @Test
    void rebuildBesideARunningServer() {
        var answer = Terminal.run("rebuild", "matching.pairing", "--json", "--data", data.path());
        assertThat(answer.err().lines())
                .allMatch(line -> line.matches("rolewright: matching.pairing: \\d+ facts to take"));
        assertThat(answer.exit()).isZero();
        assertThat(answer.json()).singleElement().satisfies(row -> {
            assertThat(row.path("name").asString()).isEqualTo("matching.pairing");
            assertThat(row.path("lag").asLong()).isZero();
        });
        events.awaitIdle();
        assertThat(jdbc.sql("select actor from audit.entry where type = 'monitoring.rebuild-requested.v1'")
                        .query(String.class)
                        .list())
                .contains(OWNER);
    }

    @Test
    void showWhatCanBeRebuilt() {
        var answer = Terminal.run("rebuild", "--list", "--data", data.path());
        assertThat(answer.out().lines().map(line -> line.split(" ")[0]))
                .startsWith("name")
                .contains("matching.admission", "matching.pairing", "profiles.parsing")
                .doesNotContain("jobs.progress", "gateway.revoked-tokens");
    }

    @Test
    void redriveBesideARunningServer() {
        var answer = Terminal.run("dead-letters", "redrive", "--subscription", "jobs.progress", "--data", data.path());
        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains("jobs.progress");
        assertThat(Terminal.run("dead-letters", "list", "--data", data.path()).out())
                .startsWith("subscription  type  subject");
    }

    @Test
    void refuseWithTheServersWordsWhatItRefuses() {
        var unknown = Terminal.run("rebuild", "matching.nothing", "--data", data.path());
        assertThat(unknown.exit()).isEqualTo(3);
        assertThat(unknown.said())
                .first()
                .asString()
                .isEqualTo("error runtime.subscription-unknown /api/v1/subscriptions/matching.nothing/rebuilds: "
                        + "There is no shared subscription matching.nothing.");
        assertThat(Terminal.run("rebuild", "jobs.progress", "--data", data.path())
                        .err())
                .startsWith("error runtime.subscription-not-rebuildable");
    }

    @Test
    void workWithoutARunningServer() throws IOException {
        var database = TestDatabase.fresh();
        var list = Terminal.on(
                KeepingCommandsTest::start, "rebuild", "--list", "--data", folder, "--database", database.url());
        assertThat(list.err()).contains("nothing runs on " + folder).doesNotContain("error");
        assertThat(list.out()).contains("matching.pairing");
        var answer = Terminal.on(
                KeepingCommandsTest::start,
                "rebuild",
                "matching.pairing",
                "--data",
                folder,
                "--database",
                database.url());
        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(database.jdbc()
                        .sql("select actor from runtime.event where type = 'monitoring.rebuild-requested.v1'")
                        .query(String.class)
                        .list())
                .containsExactly(OWNER);
        assertThat(RunFile.ofRunning(folder)).isEmpty();
        assertThat(folder.resolve("run.json")).doesNotExist();
    }

    private static ConfigurableApplicationContext start(String... given) {
        var settings = new ArrayList<>(List.of(given));
        settings.addAll(List.of(
                "--spring.datasource.username=postgres",
                "--spring.datasource.hikari.maximum-pool-size=12",
                "--rolewright.users.argon2.memory=64",
                "--rolewright.users.argon2.iterations=1"));
        return Server.start(settings.toArray(String[]::new));
    }

    @Test
    void takeNoNoticeOfWhatAKilledServerLeft() throws IOException {
        new RunFile(4_000_000, Instant.EPOCH, URI.create("http://127.0.0.1:1"), "rwo_stale").write(folder);
        assertThat(RunFile.ofRunning(folder)).isEmpty();
        var answer = Terminal.run("rebuild", "--list", "--data", folder);
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).startsWith("error cli.nothing-stored " + folder);
    }

    @Test
    void sayThatNobodyAnswers() {
        System.setProperty("ROLEWRIGHT_API_KEY", "rw_something");
        try {
            var answer = Terminal.run("dead-letters", "list", "--server", "http://127.0.0.1:1");
            assertThat(answer.exit()).isEqualTo(1);
            assertThat(answer.err()).startsWith("error cli.server-unreachable http://127.0.0.1:1");
            var refused = Terminal.run("dead-letters", "list", "--server", address());
            assertThat(refused.exit()).isEqualTo(2);
            assertThat(refused.err()).startsWith("error cli.key-refused");
        } finally {
            System.clearProperty("ROLEWRIGHT_API_KEY");
        }
    }

    @Test
    void workWithANamedServerAndAnApiKey() {
        var key = new People(server)
                .administrator()
                .door()
                .post("/api/v1/users/keys", "{\"name\":\"keeper\",\"scopes\":[\"MAINTAIN\"]}")
                .text("secret");
        System.setProperty("ROLEWRIGHT_API_KEY", key);
        try {
            var answer = Terminal.run("rebuild", "--list", "--server", address());
            assertThat(answer.exit()).as(answer.err()).isZero();
            assertThat(answer.out()).contains("matching.admission");
        } finally {
            System.clearProperty("ROLEWRIGHT_API_KEY");
        }
    }

    @Test
    void askForAKeyWhereAServerIsNamed() {
        var answer = Terminal.run("dead-letters", "list", "--server", address());
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).startsWith("error cli.key-missing " + address());
        assertThat(Terminal.run("dead-letters", "list", "--server", "nonsense").exit())
                .isEqualTo(2);
    }

    @Test
    void believeTheOwnerOnThisMachineAlone() throws IOException {
        var run = RunFile.ofRunning(data.path()).orElseThrow();
        assertThat(Files.getPosixFilePermissions(data.path().resolve("run.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        var door = new Door(server).with(run.key());
        assertThat(door.get("/api/v1/logs?limit=1").status()).isEqualTo(200);
        assertThat(door.send(door.to("/api/v1/logs").header("X-Forwarded-For", "192.0.2.7"))
                        .code())
                .isEqualTo("gateway.not-signed-in");
        assertThat(new Door(server)
                        .with(run.key().replaceFirst(".$", "!"))
                        .get("/api/v1/logs")
                        .code())
                .isEqualTo("gateway.not-signed-in");
        assertThat(door.get("/api/v1/users/sessions").code()).isEqualTo("gateway.not-allowed");
        assertThat(run.toString()).doesNotContain(run.key());
    }

    private String address() {
        return "http://127.0.0.1:" + server.getEnvironment().getRequiredProperty("local.server.port");
    }
}

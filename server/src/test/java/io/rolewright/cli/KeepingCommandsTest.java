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
import org.jspecify.annotations.Nullable;
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
        assertThat(actors(jdbc, "monitoring.rebuild-requested.v1")).contains(OWNER);
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
        new Door(server)
                .post("/api/v1/users/login", "{\"email\":\"nobody.at.all@example.org\",\"password\":\"wrong\"}");
        events.awaitIdle();
        setAside(jdbc, "users.sign-in-refused.v1");
        var letters = Terminal.run("dead-letters", "list", "--json", "--data", data.path());
        assertThat(letters.json()).singleElement().satisfies(letter -> {
            assertThat(letter.path("subscription").asString()).isEqualTo("audit.trail");
            assertThat(letter.path("type").asString()).isEqualTo("users.sign-in-refused.v1");
        });
        var answer = Terminal.run("dead-letters", "redrive", "--data", data.path());
        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("audit.trail");
        assertThat(Terminal.run("dead-letters", "list", "--data", data.path()).out())
                .startsWith("subscription  type  subject")
                .doesNotContain("audit.trail");
        events.awaitIdle();
        assertThat(actors(jdbc, "monitoring.redrive-requested.v1")).contains(OWNER);
    }

    @Test
    void verifyTheTrailBesideARunningServer() {
        events.awaitIdle();
        var whole = Terminal.run("verify-audit", "--data", data.path());
        assertThat(whole.exit()).as(whole.out() + whole.err()).isZero();
        assertThat(whole.out()).containsPattern("wrong +0\n");
        events.awaitIdle();
        assertThat(actors(jdbc, "audit.trail-verified.v1")).contains(OWNER);

        var actor = changeFirstEntry(jdbc, "user:somebody-else");
        try {
            var damaged = Terminal.run("verify-audit", "--data", data.path());
            assertThat(damaged.exit()).as(damaged.out() + damaged.err()).isEqualTo(3);
            assertThat(damaged.out()).containsPattern("wrong +1\n").containsPattern(" 1 +audit.entry-changed: ");
        } finally {
            changeFirstEntry(jdbc, actor);
        }
        assertThat(Terminal.run("verify-audit", "--data", data.path()).exit()).isZero();
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
        var rebuilt = alone(database, "rebuild", "matching.pairing");
        assertThat(rebuilt.err()).contains("nothing runs on " + folder).doesNotContain("error");
        assertThat(rebuilt.exit()).as(rebuilt.err()).isZero();
        assertThat(rebuilt.out()).contains("matching.pairing");
        assertThat(appended(database.jdbc(), "monitoring.rebuild-requested.v1")).containsExactly(OWNER);
        assertThat(RunFile.ofRunning(folder)).isEmpty();
        assertThat(folder.resolve("run.json")).doesNotExist();

        setAside(database.jdbc(), "monitoring.rebuild-requested.v1");
        var redriven = alone(database, "dead-letters", "redrive", "--json");
        assertThat(redriven.exit()).as(redriven.err()).isZero();
        assertThat(redriven.json()).singleElement().satisfies(row -> {
            assertThat(row.path("name").asString()).isEqualTo("audit.trail");
            assertThat(row.path("deadLetters").asLong()).isZero();
        });
        assertThat(appended(database.jdbc(), "monitoring.redrive-requested.v1")).containsExactly(OWNER);
    }

    @Test
    void verifyTheTrailWithoutARunningServer() {
        var database = TestDatabase.fresh();
        var whole = alone(database, "verify-audit");
        assertThat(whole.err()).contains("nothing runs on " + folder);
        assertThat(whole.exit()).as(whole.out() + whole.err()).isZero();
        assertThat(appended(database.jdbc(), "audit.trail-verified.v1")).containsExactly(OWNER);

        changeFirstEntry(database.jdbc(), "user:somebody-else");
        var damaged = alone(database, "verify-audit", "--json");
        assertThat(damaged.exit()).as(damaged.out() + damaged.err()).isEqualTo(3);
        assertThat(damaged.json()).singleElement().satisfies(run -> {
            assertThat(run.path("found").asLong()).isEqualTo(1);
            assertThat(run.at("/findings/0/position").asLong()).isEqualTo(1);
            assertThat(run.at("/findings/0/code").asString()).isEqualTo("audit.entry-changed");
        });
    }

    private Terminal alone(TestDatabase database, String... command) {
        var words = new ArrayList<Object>(List.of(command));
        words.addAll(List.of("--data", folder, "--database", database.url()));
        return Terminal.on(KeepingCommandsTest::start, words.toArray());
    }

    /** As if the trail could not have taken the last event of a type. */
    private static void setAside(JdbcClient jdbc, String type) {
        var letters = jdbc.sql("""
                        insert into runtime.dead_letter (subscription, part, seq, subject, error)
                        select 'audit.trail', part, seq, subject, 'runtime.failed' from runtime.event
                        where type = ? order by at desc limit 1""").param(type).update();
        assertThat(letters).isEqualTo(1);
    }

    /** Puts another actor into the first entry of the trail, past its guards, and answers the former one. */
    private static String changeFirstEntry(JdbcClient jdbc, String actor) {
        var former = jdbc.sql("select e.actor from audit.entry e join audit.link l on l.entry = e.event_id"
                        + " where l.position = 1")
                .query(String.class)
                .single();
        jdbc.sql("""
                alter table audit.entry disable trigger user;
                update audit.entry set actor = '%s' where event_id = (select entry from audit.link where position = 1);
                alter table audit.entry enable trigger user""".formatted(actor)).update();
        return former;
    }

    private static List<@Nullable String> actors(JdbcClient jdbc, String type) {
        return jdbc.sql("select actor from audit.entry where type = ?")
                .param(type)
                .query(String.class)
                .list();
    }

    private static List<@Nullable String> appended(JdbcClient jdbc, String type) {
        return jdbc.sql("select actor from runtime.event where type = ?")
                .param(type)
                .query(String.class)
                .list();
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

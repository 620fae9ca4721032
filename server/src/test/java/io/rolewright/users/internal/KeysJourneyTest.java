package io.rolewright.users.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.users.Role;
import io.rolewright.support.Door;
import io.rolewright.support.Events;
import io.rolewright.support.Reply;
import io.rolewright.support.ServerTest;
import io.rolewright.support.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class KeysJourneyTest {
    private static final String READ_JOBS = "{\"name\":\"nightly import\",\"scopes\":[\"READ_JOBS\"]}";

    @Autowired
    private ApplicationContext server;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Door door;
    private People people;

    @BeforeEach
    void knock() {
        door = new Door(server);
        people = new People(server);
    }

    @AfterEach
    void resetTheClock() {
        clock.set(TestClock.START);
    }

    @Test
    void letAProgramDoWhatTheirScopesSay() {
        var made = make(people.recruiter(), READ_JOBS);
        assertThat(made.status()).isEqualTo(201);
        var program = program(made);
        assertThat(program.get("/api/v1/jobs").status()).isEqualTo(200);
        assertThat(program.get("/api/v1/matches?jobId=01980000-0000-7000-8000-000000000000")
                        .code())
                .isEqualTo("gateway.not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/users/profile", "/api/v1/users/keys", "/api/v1/users/sessions"})
    void neverManageTheLogin(String path) {
        var program = program(make(people.administrator(), READ_JOBS));
        assertThat(program.get(path).code()).isEqualTo("gateway.not-allowed");
    }

    @Test
    void giveNobodyMoreThanTheirMakerHas() {
        var recruiter = people.recruiter();
        assertThat(make(recruiter, READ_JOBS.replace("READ_JOBS", "INVITE_USERS"))
                        .code())
                .isEqualTo("users.scope-not-yours");
        assertThat(make(recruiter, READ_JOBS.replace("READ_JOBS", "OWN_ACCOUNT"))
                        .code())
                .isEqualTo("users.scope-not-yours");
        assertThat(make(recruiter, READ_JOBS.replace("READ_JOBS", "SERVICE")).code())
                .isEqualTo("users.scope-not-yours");
        assertThat(make(people.signedIn(Role.CANDIDATE), READ_JOBS).code()).isEqualTo("users.scope-not-yours");
        assertThat(make(recruiter, READ_JOBS.replace("\"READ_JOBS\"", "")).status())
                .isEqualTo(422);
    }

    @Test
    void allowNoMoreThanTheirOwnerMayAtThatMoment() {
        var administrator = people.administrator();
        var program = program(make(administrator, READ_JOBS.replace("READ_JOBS", "READ_TRAIL")));
        assertThat(program.get("/api/v1/logs").status()).isEqualTo(200);
        jdbc.sql("update users.login set role = 'RECRUITER' where id = ?")
                .param(administrator.id().value())
                .update();
        clock.advance(Duration.ofMinutes(6));
        assertThat(program.get("/api/v1/logs").code()).isEqualTo("gateway.not-allowed");
    }

    @Test
    void endWithinTwoSeconds() {
        var owner = people.recruiter();
        var made = make(owner, READ_JOBS);
        var path = "/api/v1/users/keys/" + made.body().at("/key/id").asString();
        assertThat(people.recruiter().door().send("DELETE", path).code()).isEqualTo("users.key-unknown");
        assertThat(program(made).get("/api/v1/jobs").status()).isEqualTo(200);
        assertThat(owner.door().send("DELETE", path).status()).isEqualTo(204);
        var start = System.nanoTime();
        server.getBean(Events.class).awaitIdle();
        assertThat(program(made).get("/api/v1/jobs").code()).isEqualTo("gateway.not-signed-in");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(owner.door().send("DELETE", path).code()).isEqualTo("users.key-unknown");
    }

    @Test
    void expire() {
        var end = TestClock.START.plus(Duration.ofMinutes(2));
        var made = make(people.recruiter(), READ_JOBS.replace("}", ",\"expiresAt\":\"%s\"}".formatted(end)));
        assertThat(program(made).get("/api/v1/jobs").status()).isEqualTo(200);
        clock.set(end);
        assertThat(program(made).get("/api/v1/jobs").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-02T09:00:00Z", "1970-01-01T00:00:00Z", "2027-03-04T09:00:00Z", "9999-12-31T00:00:00Z"})
    void liveAtMostAYear(String end) {
        assertThat(make(people.recruiter(), READ_JOBS.replace("}", ",\"expiresAt\":\"%s\"}".formatted(end)))
                        .code())
                .isEqualTo("users.key-life-refused");
    }

    @Test
    void areListedWithoutTheirSecrets() {
        var owner = people.recruiter();
        var secret = make(owner, READ_JOBS).text("secret");
        var list = owner.door().get("/api/v1/users/keys").body();
        assertThat(list.path("items")).singleElement().satisfies(key -> {
            assertThat(key.path("name").asString()).isEqualTo("nightly import");
            assertThat(key.has("usedAt")).isFalse();
        });
        assertThat(list.toString()).doesNotContain(secret.substring(secret.length() - 43));
        door.with(secret).get("/api/v1/jobs");
        assertThat(owner.door()
                        .get("/api/v1/users/keys")
                        .body()
                        .at("/items/0/usedAt")
                        .asString())
                .isNotBlank();
        assertThat(people.recruiter().door().get("/api/v1/users/keys").body().path("items"))
                .isEmpty();
        var stored = jdbc.sql("select string_agg(to_jsonb(k)::text, '') from users.api_key k")
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain(secret.substring(secret.length() - 43), "nightly import");
    }

    @Test
    void areRefusedWhenWrong() {
        var secret = make(people.recruiter(), READ_JOBS).text("secret");
        var end = secret.endsWith("A") ? "B" : "A";
        assertRefused(secret.substring(0, secret.length() - 1) + end);
        assertRefused(secret.replaceFirst("rw_.{8}", "rw_00000000"));
        assertRefused(secret + "x");
        assertRefused("rw_");
        assertRefused(secret.replaceFirst("rw_", "RW_"));
    }

    @Test
    void areWorthNothingWhileTheirOwnerMustChangeThePassword() {
        var owner = people.recruiter();
        var program = program(make(owner, READ_JOBS));
        jdbc.sql("update users.login set must_change_password = true where id = ?")
                .param(owner.id().value())
                .update();
        assertThat(program.get("/api/v1/jobs").code()).isEqualTo("gateway.not-allowed");
    }

    @Test
    void areNamedInTheTrail() {
        var administrator = people.administrator();
        var made = make(administrator, READ_JOBS.replace("READ_JOBS", "INVITE_USERS"));
        var invited = program(made)
                .post(
                        "/api/v1/users/invitations",
                        "{\"email\":\"invited.by.a.program@example.org\",\"role\":\"RECRUITER\"}");
        assertThat(invited.status()).isEqualTo(201);
        var actor = jdbc.sql("select actor from runtime.event where subject = ?")
                .param(invited.text("id"))
                .query(String.class)
                .single();
        assertThat(actor).isEqualTo("key:" + made.body().at("/key/id").asString());
    }

    private void assertRefused(String bearer) {
        assertThat(door.with(bearer).get("/api/v1/jobs").code()).isEqualTo("gateway.not-signed-in");
    }

    private static Reply make(People.Person owner, String key) {
        return owner.door().post("/api/v1/users/keys", key);
    }

    private Door program(Reply made) {
        return door.with(made.text("secret"));
    }
}

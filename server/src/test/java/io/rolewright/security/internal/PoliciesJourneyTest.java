package io.rolewright.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.runtime.leases.Chores;
import io.rolewright.support.Door;
import io.rolewright.support.Events;
import io.rolewright.support.Reply;
import io.rolewright.support.ServerTest;
import io.rolewright.support.TestClock;
import io.rolewright.users.internal.People;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an administrator asks of everybody, and that it is kept. */
@ServerTest
class PoliciesJourneyTest {
    private static final String PATH = "/api/v1/security/policies";
    private static final String INITIAL = rules(15, "", 168, 720, 48);

    @Autowired
    private ApplicationContext server;

    @Autowired
    private TestClock clock;

    @Autowired
    private Events events;

    @Autowired
    private JdbcClient jdbc;

    private People people;
    private Door door;

    @BeforeEach
    void knock() {
        people = new People(server);
        door = people.administrator().door();
    }

    @AfterEach
    void restore() {
        clock.set(TestClock.START);
        hold(INITIAL);
    }

    @Test
    void sayWhichVersionTheyChange() {
        assertThat(put(INITIAL, null).status()).isEqualTo(428);
        var tag = tag();
        var changed = put(rules(16, "", 168, 720, 48), tag);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag"))
                .contains("\"" + changed.body().path("version").asInt() + "\"");
        assertThat(door.get(PATH).body()).isEqualTo(changed.body());
        assertThat(put(rules(17, "", 168, 720, 48), tag).code()).isEqualTo("security.policies-changed");
        var fact = jdbc.sql("select body::text from runtime.event where type = 'security.policy-changed.v1'"
                        + " order by at desc, seq desc limit 1")
                .query(String.class)
                .single();
        assertThat(fact).contains("\"changed\": [\"password\"]");
    }

    @Test
    void stayAsTheyAreForTheSameAgain() {
        var tag = tag();
        assertThat(put(door.get(PATH).body().path("rules").toString(), tag).header("ETag"))
                .contains(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "/password/shortest, 14, 168, 720, 48, ''",
        "/sessions/idleHours, 15, 0, 720, 48, ''",
        "/sessions/lifeHours, 15, 168, 9999, 48, ''",
        "/signIns/failuresKeptHours, 15, 168, 720, 1, ''",
        "/password/blocked/0, 15, 168, 720, 48, abc"
    })
    void areNeverWeakerThanThePlatformsOwn(String place, int shortest, int idle, int life, int kept, String blocked) {
        var refused = put(rules(shortest, blocked, idle, life, kept), tag());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/pointer").asString()).isEqualTo(place);
    }

    @Test
    void holdForPasswordsThatAreChosenFromNowOn() {
        hold(rules(24, "Harbour", 168, 720, 48));
        assertThat(register("seven quiet lanterns").code()).isEqualTo("users.password-too-short");
        assertThat(register("seven quiet lanterns in a har-bour").code()).isEqualTo("users.password-blocked");
        assertThat(register("seven quiet lanterns drift").status()).isEqualTo(202);
        var old = people.recruiter();
        assertThat(signIn(old.email()).status())
                .as("passwords in use stay good")
                .isEqualTo(200);
    }

    @Test
    void endSessionsThatNobodyUses() {
        var person = people.recruiter().email();
        hold(rules(15, "", 2, 720, 48));
        var access = signIn(person);
        clock.advance(Duration.ofMinutes(110));
        var next = refresh(access);
        assertThat(next.status()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(121));
        assertThat(refresh(next).code()).isEqualTo("users.refresh-refused");
    }

    @Test
    void endSessionsThatHaveLastedLongEnough() {
        var person = people.recruiter().email();
        hold(rules(15, "", 168, 1, 48));
        var access = signIn(person);
        clock.advance(Duration.ofMinutes(50));
        var next = refresh(access);
        assertThat(next.status()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(11));
        assertThat(refresh(next).code()).isEqualTo("users.refresh-refused");
    }

    @Test
    void forgetFailuresInTime() {
        hold(rules(15, "", 168, 720, 72));
        var before = attempts();
        assertThat(door.post(
                                "/api/v1/users/login",
                                "{\"email\":\"nobody.%s@example.org\",\"password\":\"not the password at all\"}"
                                        .formatted(UUID.randomUUID()))
                        .status())
                .isEqualTo(401);
        clock.advance(Duration.ofHours(60));
        server.getBean(Chores.class).run("users.old-attempts");
        assertThat(attempts()).isGreaterThan(before);
        clock.set(TestClock.START);
        hold(rules(15, "", 168, 720, 48));
        clock.advance(Duration.ofHours(60));
        server.getBean(Chores.class).run("users.old-attempts");
        assertThat(attempts()).isZero();
    }

    /** Changes the policies and waits until every process keeps them. */
    private void hold(String rules) {
        door = people.administrator().door();
        assertThat(put(rules, tag()).status()).isEqualTo(200);
        events.awaitIdle();
    }

    private String tag() {
        return door.get(PATH).header("ETag").orElseThrow();
    }

    private Reply put(String rules, @Nullable String tag) {
        var request =
                door.to(PATH).header("Content-Type", "application/json").method("PUT", BodyPublishers.ofString(rules));
        return door.send(tag == null ? request : request.header("If-Match", tag));
    }

    private static String rules(int shortest, String blocked, int idle, int life, int kept) {
        return """
                {"password":{"shortest":%d,"blocked":[%s]},"sessions":{"idleHours":%d,"lifeHours":%d},\
                "signIns":{"failuresKeptHours":%d}}""".formatted(shortest, blocked.isEmpty() ? "" : "\"" + blocked + "\"", idle, life, kept);
    }

    private Reply register(String password) {
        return new Door(server)
                .post(
                        "/api/v1/users/register",
                        "{\"email\":\"p%s@example.org\",\"name\":\"Pat\",\"password\":\"%s\"}"
                                .formatted(UUID.randomUUID(), password));
    }

    private Reply signIn(String email) {
        return new Door(server)
                .post(
                        "/api/v1/users/login",
                        "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, People.PASSWORD));
    }

    private Reply refresh(Reply access) {
        return new Door(server)
                .post("/api/v1/users/refresh", "{\"refreshToken\":\"%s\"}".formatted(access.text("refreshToken")));
    }

    private long attempts() {
        return jdbc.sql("select count(*) from users.sign_in_attempt")
                .query(Long.class)
                .single();
    }
}

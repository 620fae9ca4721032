package io.rolewright.users.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.Door;
import io.rolewright.support.Events;
import io.rolewright.support.Reply;
import io.rolewright.support.ServerTest;
import io.rolewright.support.TestClock;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class SessionsJourneyTest {
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
    void goOnWithRefreshTokens() {
        var access = signIn(people.recruiter().email());
        clock.advance(Duration.ofMinutes(16));
        assertThat(profile(access).status()).isEqualTo(401);
        var next = refresh(access.text("refreshToken"));
        assertThat(profile(next).status()).isEqualTo(200);
        assertThat(next.text("session")).isEqualTo(access.text("session"));
        assertThat(refresh(next.text("refreshToken")).status()).isEqualTo(200);
    }

    @Test
    void repeatALostAnswer() {
        var access = signIn(people.recruiter().email());
        var lost = refresh(access.text("refreshToken"));
        clock.advance(Duration.ofSeconds(90));
        var again = refresh(access.text("refreshToken"));
        assertThat(again.text("refreshToken")).isEqualTo(lost.text("refreshToken"));
        assertThat(profile(again).status()).isEqualTo(200);
    }

    @Test
    void endWhenAReplacedTokenComesAgain() {
        var access = signIn(people.recruiter().email());
        var next = refresh(access.text("refreshToken"));
        var last = refresh(next.text("refreshToken"));
        assertRefused(refresh(access.text("refreshToken")));
        assertRefused(refresh(last.text("refreshToken")));
        assertThat(facts("users.refresh-token-reused.v1", access.text("session")))
                .isEqualTo(1);
        awaitRefused(last);
    }

    @Test
    void endWhenAReplacedTokenComesLate() {
        var access = signIn(people.recruiter().email());
        refresh(access.text("refreshToken"));
        clock.advance(Duration.ofMinutes(2));
        assertRefused(refresh(access.text("refreshToken")));
    }

    @Test
    void endWhenLeftUnused() {
        var access = signIn(people.recruiter().email());
        clock.advance(Duration.ofDays(7));
        assertRefused(refresh(access.text("refreshToken")));
    }

    @Test
    void endAtTheLatestAfterThirtyDays() {
        var access = signIn(people.recruiter().email());
        for (var week = 0; week < 5; week++) {
            assertThat(access.status()).isEqualTo(200);
            clock.advance(Duration.ofDays(6));
            access = refresh(access.text("refreshToken"));
        }
        assertRefused(access);
    }

    @Test
    void endBySigningOutWithinTwoSeconds() {
        var access = signIn(people.recruiter().email());
        var mine = door.with(access.text("accessToken"));
        assertThat(mine.post("/api/v1/users/logout", "").status()).isEqualTo(204);
        awaitRefused(access);
        assertRefused(refresh(access.text("refreshToken")));
    }

    @Test
    void endWithTheOldPassword() {
        var person = people.recruiter();
        var other = signIn(person.email());
        var change = "{\"currentPassword\":\"%s\",\"newPassword\":\"eleven patient herons wade\"}";
        var changed = person.door().post("/api/v1/users/password", change.formatted(People.PASSWORD));
        assertThat(changed.status()).isEqualTo(200);
        awaitRefused(other);
        assertRefused(refresh(other.text("refreshToken")));
        assertThat(refresh(changed.text("refreshToken")).status()).isEqualTo(200);
    }

    @Test
    void areListedAndEndedByTheirOwnerAlone() {
        var person = people.recruiter();
        var phone = signIn(person.email());
        var list = person.door().get("/api/v1/users/sessions").body().path("items");
        assertThat(list).hasSize(2);
        assertThat(list)
                .filteredOn(one -> one.path("current").asBoolean())
                .singleElement()
                .satisfies(one -> assertThat(one.path("device").asString()).isEqualTo("a test"));
        var path = "/api/v1/users/sessions/" + phone.text("session");
        var stranger = people.recruiter().door();
        assertThat(stranger.send("DELETE", path).code()).isEqualTo("users.session-unknown");
        assertThat(profile(phone).status()).isEqualTo(200);
        assertThat(person.door().send("DELETE", path).status()).isEqualTo(204);
        assertThat(person.door().send("DELETE", path).code()).isEqualTo("users.session-unknown");
        awaitRefused(phone);
        assertThat(person.door().get("/api/v1/users/sessions").body().path("items"))
                .hasSize(1);
    }

    @Test
    void keepTheDeviceShortAndEncrypted() {
        var person = people.recruiter();
        var access = door.send(door.to("/api/v1/users/login")
                .header("Content-Type", "application/json")
                .header("User-Agent", "Phone of Sam\t" + "x".repeat(5000))
                .POST(BodyPublishers.ofString(credentials(person.email()))));
        var listed = door.with(access.text("accessToken"))
                .get("/api/v1/users/sessions")
                .body()
                .path("items");
        assertThat(listed)
                .filteredOn(one -> one.path("current").asBoolean())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.path("device").asString()).hasSize(200).startsWith("Phone of Samxxx"));
        var stored = jdbc.sql("select string_agg(encode(device, 'escape') || source, '') from users.session")
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain("Phone of Sam", "127.0.0.1");
    }

    @Test
    void goAMonthAfterTheirEnd() {
        var person = people.recruiter();
        var ended = signIn(person.email());
        door.with(ended.text("accessToken")).post("/api/v1/users/logout", "");
        clock.advance(Duration.ofDays(29));
        var open = signIn(person.email());
        clock.advance(Duration.ofDays(2));
        server.getBean(Sessions.class).removeOld();
        assertThat(stored(ended)).isFalse();
        assertThat(stored(open)).isTrue();
    }

    private boolean stored(Reply access) {
        return jdbc.sql("select exists (select from users.session where id = ?::uuid)")
                .param(access.text("session"))
                .query(Boolean.class)
                .single();
    }

    @Test
    void areRefusedToATokenNobodyGaveOut() {
        assertRefused(refresh("q8iX0fN3mB1sVt5yC7wRzK2pLhD9uEoJ4gAa6nYcTkQ"));
        assertRefused(refresh("' or 1=1 --"));
        assertThat(refresh("x".repeat(101)).status()).isEqualTo(422);
    }

    private Reply signIn(String email) {
        return door.post("/api/v1/users/login", credentials(email));
    }

    private static String credentials(String email) {
        return "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, People.PASSWORD);
    }

    private Reply refresh(String token) {
        return door.post("/api/v1/users/refresh", "{\"refreshToken\":\"%s\"}".formatted(token));
    }

    private Reply profile(Reply access) {
        return door.with(access.text("accessToken")).get("/api/v1/users/profile");
    }

    private static void assertRefused(Reply reply) {
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("users.refresh-refused");
    }

    private void awaitRefused(Reply access) {
        var start = Instant.now();
        server.getBean(Events.class).awaitIdle();
        assertThat(profile(access).code()).isEqualTo("gateway.not-signed-in");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    private long facts(String type, String session) {
        return jdbc.sql("select count(*) from runtime.event where type = ? and body ->> 'session' = ?")
                .params(type, session)
                .query(Long.class)
                .single();
    }
}

package io.rolewright.users.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.Door;
import io.rolewright.support.Events;
import io.rolewright.support.Reply;
import io.rolewright.support.ServerTest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class RegistrationJourneyTest {
    @Autowired
    private ApplicationContext server;

    @Autowired
    private JdbcClient jdbc;

    private Door door;
    private People people;

    @BeforeEach
    void knock() {
        door = new Door(server);
        people = new People(server);
    }

    @Test
    void makesAnUnverifiedCandidate() {
        var email = unused();
        assertThat(register(email).status()).isEqualTo(202);
        var access = signIn(email);
        var candidate = door.with(access.text("accessToken"));
        var profile = candidate.get("/api/v1/users/profile");
        assertThat(profile.text("role")).isEqualTo("CANDIDATE");
        assertThat(profile.body().path("emailVerified").asBoolean(true)).isFalse();
        assertThat(candidate.get("/api/v1/jobs").code()).isEqualTo("gateway.not-allowed");
    }

    @Test
    void tellsNobodyWhoHasALogin() {
        var known = people.recruiter();
        var unused = unused();
        var first = register(known.email());
        var second = register(unused);
        assertThat(first.status()).isEqualTo(second.status());
        assertThat(first.body()).isEqualTo(second.body());
        assertThat(first.headers().map().keySet())
                .isEqualTo(second.headers().map().keySet());
        assertThat(signIn(known.email()).status()).isEqualTo(200);
        assertThat(known.door().get("/api/v1/users/profile").text("name")).isEqualTo("Sam Example");
        assertThat(facts("users.registration-repeated.v1", known.id().text())).isEqualTo(1);
    }

    @Test
    void makesOneLoginOfManyAtOnce() throws Exception {
        var email = unused();
        List<Callable<Integer>> many = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(number -> () -> register(email).status())
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(many)) {
                assertThat(answer.get()).isEqualTo(202);
            }
        }
        assertThat(signIn(email).status()).isEqualTo(200);
    }

    @Test
    void keepsNobodyFromBeingInvited() {
        var email = unused();
        register(email);
        var squatter = door.with(signIn(email).text("accessToken"));
        assertThat(squatter.get("/api/v1/users/profile").status()).isEqualTo(200);
        var invitation = people.administrator()
                .door()
                .post(
                        "/api/v1/users/invitations",
                        "{\"email\":\"%s\",\"role\":\"RECRUITER\"}".formatted(email.toUpperCase(Locale.ROOT)));
        assertThat(invitation.status()).isEqualTo(201);
        var accepted = door.post(
                invitation.text("link"), "{\"name\":\"Ines Moreau\",\"password\":\"nine copper kettles sing\"}");
        assertThat(accepted.text("role")).isEqualTo("RECRUITER");
        server.getBean(Events.class).awaitIdle();
        assertThat(squatter.get("/api/v1/users/profile").code()).isEqualTo("gateway.not-signed-in");
        assertThat(signIn(email).code()).isEqualTo("users.sign-in-refused");
    }

    @Test
    void takesNoRoleFromOutside() {
        var refused = door.post(
                "/api/v1/users/register",
                "{\"email\":\"%s\",\"name\":\"Sam\",\"password\":\"%s\",\"role\":\"ADMIN\"}"
                        .formatted(unused(), People.PASSWORD));
        assertThat(refused.code()).isEqualTo("gateway.unknown-member");
    }

    @Test
    void keepsTheRulesForPasswords() {
        var refused = door.post(
                "/api/v1/users/register",
                "{\"email\":\"%s\",\"name\":\"Sam\",\"password\":\"passwordpassword\"}".formatted(unused()));
        assertThat(refused.code()).isEqualTo("users.password-common");
    }

    @Test
    void storesNoWordReadably() {
        var email = unused();
        register(email);
        var stored = jdbc.sql("select string_agg(to_jsonb(l)::text, '') from users.login l")
                .query(String.class)
                .single();
        var hidden = List.of(email, "Noa Kline").stream()
                .flatMap(word -> List.of(word, hex(word)).stream())
                .collect(Collectors.toList());
        assertThat(stored).doesNotContain(hidden);
    }

    private static String hex(String word) {
        return HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
    }

    private static String unused() {
        return "noa.kline.%s@example.org".formatted(UUID.randomUUID());
    }

    private Reply register(String email) {
        return door.post(
                "/api/v1/users/register",
                "{\"email\":\"%s\",\"name\":\"Noa Kline\",\"password\":\"%s\"}".formatted(email, People.PASSWORD));
    }

    private Reply signIn(String email) {
        return door.post(
                "/api/v1/users/login", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, People.PASSWORD));
    }

    private long facts(String type, String user) {
        return jdbc.sql("select count(*) from runtime.event where type = ? and body ->> 'user' = ?")
                .params(type, user)
                .query(Long.class)
                .single();
    }
}

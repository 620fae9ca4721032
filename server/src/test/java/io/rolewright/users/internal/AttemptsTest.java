package io.rolewright.users.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ContractException;
import io.rolewright.support.Door;
import io.rolewright.support.Reply;
import io.rolewright.support.ServerTest;
import io.rolewright.support.TestClock;
import io.rolewright.users.Access;
import io.rolewright.users.Registration;
import io.rolewright.users.SignIn;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Guessing passwords, and being guessed at. */
@ServerTest
class AttemptsTest {
    private static final String WRONG = "not the password at all";
    private static final Call ANYBODY =
            Call.of(new Actor("anonymous", null, Set.of()), "0af7651916cd43dd8448eb211c80319c");

    @Autowired
    private ApplicationContext server;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Origin here;
    private Origin elsewhere;
    private People.Person person;

    @BeforeEach
    void meet() {
        here = new Origin(network(), "a browser");
        elsewhere = new Origin(network(), "a script");
        person = new People(server).recruiter();
    }

    @AfterEach
    void resetTheClock() {
        clock.set(TestClock.START);
        jdbc.sql("delete from users.sign_in_attempt").update();
    }

    @Test
    void waitLongerAndLonger() {
        fail(person.email(), elsewhere, 5);
        assertRefused("users.too-many-attempts", person.email(), elsewhere);
        clock.advance(Duration.ofSeconds(1));
        fail(person.email(), elsewhere, 1);
        clock.advance(Duration.ofSeconds(1));
        assertRefused("users.too-many-attempts", person.email(), elsewhere);
        clock.advance(Duration.ofSeconds(1));
        assertThat(signIn(person.email(), People.PASSWORD, elsewhere).accessToken())
                .isNotBlank();
        fail(person.email(), elsewhere, 5);
    }

    @Test
    void waitTheSameForAnAddressThatNobodyHas() {
        var nobody = "nobody.%s@example.org".formatted(UUID.randomUUID());
        fail(nobody, elsewhere, 5);
        assertRefused("users.too-many-attempts", nobody, elsewhere);
        fail("no address at all", here, 5);
        assertRefused("users.too-many-attempts", "no address at all", here);
    }

    @Test
    void doNotLockOutWhoSitsWhereTheyAlwaysSit() {
        var mine = signIn(person.email(), People.PASSWORD, here);
        for (var stranger = 0; stranger < 10; stranger++) {
            fail(person.email(), new Origin(network(), "a script"), 1);
        }
        assertRefused("users.too-many-attempts", person.email(), new Origin(network(), "another device"));
        assertThat(signIn(person.email(), People.PASSWORD, here).accessToken()).isNotBlank();
        assertThat(refresh(mine).status()).isEqualTo(200);
    }

    @Test
    void areBoundedForALoginFromAnywhere() {
        fail(person.email(), elsewhere, 1);
        jdbc.sql("update users.sign_in_attempt set failures = 100").update();
        clock.advance(Duration.ofHours(23));
        assertRefused("users.too-many-attempts", person.email(), new Origin(network(), "a script"));
        clock.advance(Duration.ofHours(1));
        fail(person.email(), new Origin(network(), "a script"), 1);
    }

    @Test
    void areBoundedForASourceWithEveryLogin() {
        fail("stuffed@example.org", elsewhere, 1);
        jdbc.sql("update users.sign_in_attempt set failures = ? where subject = ?")
                .param(server.getBean(UserSettings.class).failuresPerSource())
                .param(server.getBean(Sources.class).of(elsewhere))
                .update();
        assertRefused("users.too-many-attempts", "one.more@example.org", elsewhere);
        assertRefused("users.too-many-attempts", person.email(), elsewhere);
        assertThat(signIn(person.email(), People.PASSWORD, here).accessToken()).isNotBlank();
    }

    @Test
    void areCountedBeforeTheyAreAnswered() throws Exception {
        Callable<String> guess = () -> codeOf(person.email(), WRONG, elsewhere);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(
                    IntStream.range(0, 20).mapToObj(number -> guess).toList());
            var codes = answers.stream().map(AttemptsTest::get).collect(Collectors.groupingBy(code -> code));
            assertThat(codes.get("users.sign-in-refused")).hasSize(5);
            assertThat(codes.get("users.too-many-attempts")).hasSize(15);
        }
    }

    @Test
    void areForgottenAfterTwoDays() {
        fail(person.email(), elsewhere, 5);
        clock.advance(Duration.ofDays(2).plusSeconds(1));
        server.getBean(Attempts.class).forgetOld();
        assertThat(jdbc.sql("select count(*) from users.sign_in_attempt")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void sayAtTheDoorHowLongToWait() {
        var email = "watched.%s@example.org".formatted(UUID.randomUUID());
        var body = "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, WRONG);
        var door = new Door(server);
        for (var guess = 0; guess < 5; guess++) {
            assertThat(door.post("/api/v1/users/login", body).status()).isEqualTo(401);
        }
        var refused = door.post("/api/v1/users/login", body);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).contains("1");
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9,203.0.113.9,true",
        "203.0.113.9,203.0.113.10,false",
        "2001:db8:1:2::1,2001:db8:1:2:ffff::9,true",
        "2001:db8:1:2::1,2001:db8:1:3::1,false",
        "::ffff:203.0.113.9,203.0.113.9,true"
    })
    void areCountedByNetwork(String one, String other, boolean isSame) {
        assertThat(new Origin(one, "").source().equals(new Origin(other, "").source()))
                .isEqualTo(isSame);
    }

    /** Twins of a password that some hashes or databases take for the password. */
    @ParameterizedTest
    @ValueSource(ints = {71, 72, 73, 127})
    void takeEveryCharacterForAPart(int kept) {
        var password = "quiet lanterns drift over cold water ".repeat(4).substring(0, 128);
        var email = "long.%s@example.org".formatted(UUID.randomUUID());
        register(email, password);
        assertThat(codeOf(email, password.substring(0, kept), here)).isEqualTo("users.sign-in-refused");
        assertThat(codeOf(email, password.substring(0, kept) + "#" + password.substring(kept + 1), here))
                .isEqualTo("users.sign-in-refused");
        assertThat(signIn(email, password, here).accessToken()).isNotBlank();
    }

    @Test
    void takeTwoSpellingsOfACharacterForOne() {
        var email = "cafe.%s@example.org".formatted(UUID.randomUUID());
        register(email, "cafe\u0301 lanterns drift");
        assertThat(signIn(email, "caf\u00e9 lanterns drift", here).accessToken())
                .isNotBlank();
        assertThat(codeOf(email, "cafe lanterns drift", here)).isEqualTo("users.sign-in-refused");
    }

    @Test
    void refuseNonsenseBeforeAnythingDear() {
        var door = new Door(server);
        var body = "{\"email\":\"kim@example.org\",\"password\":\"%s\"}";
        assertThat(door.post("/api/v1/users/login", body.formatted("x".repeat(1025)))
                        .status())
                .isEqualTo(422);
        assertThat(door.post("/api/v1/users/login", body.formatted("x".repeat(1_100_000)))
                        .status())
                .isEqualTo(413);
        assertThat(door.post("/api/v1/users/login", body.formatted("quiet\\u0000lanterns drift"))
                        .status())
                .isEqualTo(422);
        assertThat(jdbc.sql("select count(*) from users.sign_in_attempt")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void register(String email, String password) {
        ANYBODY.run(() -> server.getBean(Registering.class).register(new Registration(email, "Noa Kline", password)));
    }

    private void fail(String email, Origin origin, int times) {
        for (var time = 0; time < times; time++) {
            assertRefused("users.sign-in-refused", email, origin);
        }
    }

    private void assertRefused(String code, String email, Origin origin) {
        assertThatThrownBy(() -> signIn(email, WRONG, origin))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private String codeOf(String email, String password, Origin origin) {
        try {
            signIn(email, password, origin);
            return "";
        } catch (ContractException refusal) {
            return refusal.code();
        }
    }

    private Access signIn(String email, String password, Origin origin) {
        return ANYBODY.ask(() -> server.getBean(SignIns.class).signIn(new SignIn(email, password), origin));
    }

    private Reply refresh(Access access) {
        return new Door(server)
                .post("/api/v1/users/refresh", "{\"refreshToken\":\"%s\"}".formatted(access.refreshToken()));
    }

    private static String network() {
        var random = UUID.randomUUID().toString();
        return "2001:db8:%s:%s::1".formatted(random.substring(0, 4), random.substring(9, 13));
    }

    private static String get(Future<String> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }
}

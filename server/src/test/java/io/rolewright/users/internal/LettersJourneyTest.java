package io.rolewright.users.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rolewright.events.users.LetterKind;
import io.rolewright.shared.ContractException;
import io.rolewright.support.Door;
import io.rolewright.support.Events;
import io.rolewright.support.Reply;
import io.rolewright.support.ServerTest;
import io.rolewright.users.Letter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters about logins, and the pages to which they lead. */
@ServerTest
class LettersJourneyTest {
    private static final String NEW = "eleven slow rivers bend";

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
    void letsSomebodyShowThatAnAddressIsTheirs() throws Exception {
        var email = register();
        var letter = last(LetterKind.VERIFICATION);
        assertThat(letter.address()).isEqualTo(email);
        assertThat(letter.name()).isEqualTo("Sam");
        var candidate = door.with(signIn(email, People.PASSWORD));
        assertThat(read(letter.path()).body()).contains("This is my address");
        assertThat(verified(candidate)).isFalse();

        assertThat(send(letter.path(), "").statusCode()).isEqualTo(200);

        assertThat(verified(door.with(signIn(email, People.PASSWORD)))).isTrue();
        assertThat(send(letter.path(), "").statusCode()).isEqualTo(404);
        assertThat(candidate.post("/api/v1/users/verifications", "").code()).isEqualTo("users.verified-already");
    }

    @Test
    void writesToSomebodyAFewTimesAnHour() {
        var email = register();
        var candidate = door.with(signIn(email, People.PASSWORD));
        var before = count();
        for (var time = 0; time < 8; time++) {
            assertThat(candidate.post("/api/v1/users/verifications", "").status())
                    .isEqualTo(202);
        }
        assertThat(count() - before).isEqualTo(4);
    }

    @Test
    void letsSomebodyChooseAnotherPassword() throws Exception {
        var person = people.recruiter();
        assertThat(forget(person.email()).status()).isEqualTo(202);
        var path = last(LetterKind.PASSWORD_RESET).path();
        assertThat(read(path).body()).contains("type=\"password\"").contains("noindex");

        assertThat(send(path, "password=short").body()).contains("This was not taken");
        assertThat(send(path, "password=" + NEW.replace(' ', '+')).statusCode()).isEqualTo(200);

        server.getBean(Events.class).awaitIdle();
        assertThat(person.door().get("/api/v1/users/profile").status()).isEqualTo(401);
        assertThat(signIn(person.email(), NEW)).isNotEmpty();
        assertThat(door.post("/api/v1/users/login", login(person.email(), People.PASSWORD))
                        .code())
                .isEqualTo("users.sign-in-refused");
        assertThat(send(path, "password=" + NEW.replace(' ', '+')).statusCode()).isEqualTo(404);
    }

    @Test
    void tellsNobodyWhoHasALogin() {
        var known = forget(people.recruiter().email());
        var unknown = forget("nobody-at-all@example.org");
        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.body()).isEqualTo(known.body());
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(() -> last(LetterKind.PASSWORD_RESET))
                .matches(refused -> refused.code().equals("users.letter-unknown"));
    }

    @Test
    void changesThePasswordOnceOfManyAtOnce() throws Exception {
        var person = people.recruiter();
        forget(person.email());
        var path = last(LetterKind.PASSWORD_RESET).path();
        List<Callable<Integer>> many = IntStream.range(0, 6)
                .<Callable<Integer>>mapToObj(number ->
                        () -> send(path, "password=" + NEW.replace(' ', '+')).statusCode())
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(many).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).containsOnlyOnce(200).contains(404);
        }
    }

    @Test
    void invitesByLetter() throws Exception {
        var email = "invited-%s@example.org".formatted(UUID.randomUUID());
        var invitation = people.administrator()
                .door()
                .post("/api/v1/users/invitations", "{\"email\":\"%s\",\"role\":\"RECRUITER\"}".formatted(email));
        assertThat(invitation.status()).isEqualTo(201);
        var letter = last(LetterKind.INVITATION);
        assertThat(letter.address()).isEqualTo(email);

        var answer = send(letter.path(), "name=Ines+Moreau&password=" + NEW.replace(' ', '+'));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(signIn(email, NEW)).isNotEmpty();
    }

    @Test
    void keepsNoAddressReadable() {
        var email = register();
        var rows = jdbc.sql("select row_to_json(letter)::text from users.letter")
                .query(String.class)
                .list();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(email));
        var facts = jdbc.sql("select event::text from runtime.event event where type like 'users.letter%'")
                .query(String.class)
                .list();
        assertThat(facts).isNotEmpty().noneMatch(fact -> fact.contains(email));
    }

    private String register() {
        var email = "letters-%s@example.org".formatted(UUID.randomUUID());
        var answer = door.post(
                "/api/v1/users/register",
                "{\"email\":\"%s\",\"name\":\"Sam\",\"password\":\"%s\"}".formatted(email, People.PASSWORD));
        assertThat(answer.status()).isEqualTo(202);
        return email;
    }

    private Reply forget(String email) {
        return door.post("/api/v1/users/password-resets", "{\"email\":\"%s\"}".formatted(email));
    }

    private String signIn(String email, String password) {
        return door.post("/api/v1/users/login", login(email, password)).text("accessToken");
    }

    private static String login(String email, String password) {
        return "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password);
    }

    private static boolean verified(Door door) {
        return door.get("/api/v1/users/profile").body().path("emailVerified").asBoolean(false);
    }

    private int count() {
        return jdbc.sql("select count(*) from users.letter")
                .query(Integer.class)
                .single();
    }

    private Letter last(LetterKind kind) {
        return new SentLetters(server).last(kind);
    }

    private HttpResponse<String> read(String path) throws Exception {
        return exchange(door.to(path).GET());
    }

    private HttpResponse<String> send(String path, String form) throws Exception {
        return exchange(door.to(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}

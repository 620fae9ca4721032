package io.rolewright.runtime.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.Door;
import io.rolewright.support.ServerTest;
import io.rolewright.users.internal.People;
import io.rolewright.users.internal.People.Person;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests that are sent again, at the door. */
@ServerTest
class IdempotencyTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String JOB = """
            {"text": "Title: Night Baker\\nCompany: Corner Oven\\nLocation: Hobart\\n\\nYou bake bread."}""";

    @Autowired
    ApplicationContext server;

    @Autowired
    JdbcClient jdbc;

    private Person ann;
    private Person bob;

    @BeforeEach
    void signIn() {
        ann = new People(server).administrator();
        bob = new People(server).recruiter();
    }

    @Test
    void addsAJobOnce() {
        var before = count("jobs.job");
        var key = key();
        var first = send(ann, key, "POST", "/api/v1/jobs", JOB);
        assertThat(first.statusCode()).isEqualTo(201);
        assertReplayed(first, send(ann, key, "POST", "/api/v1/jobs", JOB));
        assertThat(count("jobs.job") - before).isOne();
    }

    @Test
    void takesPagesOnceWhateverTheBoundary() {
        var before = count("jobs.run");
        var key = key();
        var first = upload("/api/v1/jobs/ingest", key, "one", "Title: Night Baker");
        assertThat(first.statusCode()).isEqualTo(202);
        var again = upload("/api/v1/jobs/ingest", key, "two", "Title: Night Baker");
        assertReplayed(first, again);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(code(upload("/api/v1/jobs/ingest", key, "one", "Title: Day Baker")))
                .isEqualTo("gateway.idempotency-key-reused");
        assertThat(count("jobs.run") - before).isOne();
    }

    @Test
    void takesResumesOnce() {
        var before = count("resumes.upload");
        var key = key();
        var first = upload("/api/v1/resumes/upload", key, "one", "Quin Marsh\nBaker");
        assertThat(first.statusCode()).isEqualTo(202);
        var again = upload("/api/v1/resumes/upload", key, "two", "Quin Marsh\nBaker");
        assertReplayed(first, again);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(count("resumes.upload") - before).isOne();
    }

    @Test
    void restrictsOnceAndAnswersWithTheTag() {
        var candidate = jdbc.sql("select id from resumes.candidate where owner = ?")
                .param(uploaded())
                .query(UUID.class)
                .list()
                .getFirst();
        var path = "/api/v1/candidates/" + candidate + "/restriction";
        var tag = send(ann, null, "GET", "/api/v1/candidates/" + candidate, "")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        var key = key();
        var first = send(ann, key, "PUT", path, "{\"reason\": \"Asked for it\"}", tag);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        var again = send(ann, key, "PUT", path, "{\"reason\": \"Asked for it\"}", tag);
        assertReplayed(first, again);
        assertThat(again.headers().firstValue("ETag"))
                .isEqualTo(first.headers().firstValue("ETag"))
                .isPresent();
    }

    @Test
    void invitesOnceAndLetsTheInvitedRegisterOnce() {
        var invitee = "{\"email\": \"%s@example.org\", \"role\": \"RECRUITER\"}".formatted(UUID.randomUUID());
        var key = key();
        var first = send(ann, key, "POST", "/api/v1/users/invitations", invitee);
        assertThat(first.statusCode()).isEqualTo(201);
        assertReplayed(first, send(ann, key, "POST", "/api/v1/users/invitations", invitee));

        var link = first.body().replaceAll(".*\"(/api/v1/users/invitations/[^\"]+)\".*", "$1");
        var acceptance = "{\"name\": \"Kit Example\", \"password\": \"nine quiet lanterns drift\"}";
        var accepted = send(null, "1", "POST", link, acceptance);
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(201);
        assertReplayed(accepted, send(null, "1", "POST", link, acceptance));
        assertThat(code(send(null, "1", "POST", link, acceptance.replace("Kit", "Tam"))))
                .isEqualTo("users.invitation-unknown");
    }

    @Test
    void makesAnApiKeyOnce() {
        var wanted = "{\"name\": \"Sync\", \"scopes\": [\"READ_JOBS\"]}";
        var key = key();
        var first = send(ann, key, "POST", "/api/v1/users/keys", wanted);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertReplayed(first, send(ann, key, "POST", "/api/v1/users/keys", wanted));
    }

    @Test
    void changesAProfileOnce() {
        var key = key();
        var change = "{\"name\": \"Ann Other\"}";
        var tag = send(ann, null, "GET", "/api/v1/users/profile", "")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        var first = send(ann, key, "PATCH", "/api/v1/users/profile", change, tag);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertReplayed(first, send(ann, key, "PATCH", "/api/v1/users/profile", change, tag));
    }

    @Test
    void answersWithoutABodyAgain() {
        var made = send(ann, null, "POST", "/api/v1/users/keys", "{\"name\": \"Sync\", \"scopes\": [\"READ_JOBS\"]}");
        var path = "/api/v1/users/keys/" + made.body().replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1");
        var key = key();
        var first = send(ann, key, "DELETE", path, "");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(204);
        assertReplayed(first, send(ann, key, "DELETE", path, ""));
        assertThat(send(ann, key(), "DELETE", path, "").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesAKeyForAnotherRequest() {
        var key = key();
        send(ann, key, "POST", "/api/v1/jobs", JOB);
        var other = send(ann, key, "POST", "/api/v1/jobs", JOB.replace("Night", "Day"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(code(other)).isEqualTo("gateway.idempotency-key-reused");
    }

    @Test
    void keepsActorsApart() {
        var key = key();
        var first = send(ann, key, "POST", "/api/v1/jobs", JOB);
        var others = send(bob, key, "POST", "/api/v1/jobs", JOB.replace("Night", "Day"));
        assertThat(others.statusCode()).isEqualTo(201);
        assertThat(others.body()).isNotEqualTo(first.body());
    }

    @Test
    void remembersNoRefusal() {
        var key = key();
        assertThat(send(ann, key, "POST", "/api/v1/jobs", "{\"text\": \"\"}").statusCode())
                .isEqualTo(422);
        assertThat(send(ann, key, "POST", "/api/v1/jobs", JOB).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words"})
    void refusesMalformedKeys(String key) {
        var answer = send(ann, key, "POST", "/api/v1/jobs", JOB);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(code(answer)).isEqualTo("gateway.idempotency-key-malformed");
    }

    @Test
    void refusesKeysThatAreTooLong() {
        assertThat(code(send(ann, "k".repeat(256), "POST", "/api/v1/jobs", JOB)))
                .isEqualTo("gateway.idempotency-key-malformed");
        assertThat(send(ann, key() + "k".repeat(255 - 36), "POST", "/api/v1/jobs", JOB)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void hasOneEffectAmongFiftyAtOnce() throws InterruptedException {
        var before = count("jobs.job");
        var key = key();
        Callable<HttpResponse<String>> request = () -> send(ann, key, "POST", "/api/v1/jobs", JOB);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(
                    IntStream.range(0, 50).mapToObj(n -> request).toList());
            var answers = all.stream().map(done -> done.resultNow()).toList();
            assertThat(answers)
                    .allMatch(
                            answer -> answer.statusCode() == 201 || code(answer).equals("gateway.idempotency-running"));
            assertThat(answers.stream()
                            .filter(answer -> answer.statusCode() == 201)
                            .map(HttpResponse::body)
                            .distinct())
                    .hasSize(1);
        }
        assertThat(count("jobs.job") - before).isOne();
    }

    @Test
    void storesNothingThatCanBeRead() {
        send(ann, key(), "POST", "/api/v1/jobs", JOB);
        assertThat(jdbc.sql("select content from runtime.answer")
                        .query(byte[].class)
                        .list())
                .allSatisfy(content -> assertThat(new String(content, StandardCharsets.ISO_8859_1))
                        .doesNotContain("Baker"));
    }

    private UUID uploaded() {
        upload("/api/v1/resumes/upload", key(), "one", "Uma Marsh " + UUID.randomUUID() + "\nBaker");
        return ann.id().value();
    }

    private HttpResponse<String> upload(String path, String key, String boundary, String text) {
        var body = """
                --%1$s\r
                Content-Disposition: form-data; name="files"; filename="page.txt"\r
                Content-Type: text/plain\r
                \r
                %2$s\r
                --%1$s--\r
                """.formatted(boundary, text);
        return send(ann.door()
                .to(path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(
            @Nullable Person who, @Nullable String key, String method, String path, String body, String... tag) {
        var request =
                (who == null ? new Door(server) : who.door()).to(path).method(method, BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        for (var one : tag) {
            request.header("If-Match", one);
        }
        return send(request);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.version(HttpClient.Version.HTTP_1_1).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void assertReplayed(HttpResponse<String> first, HttpResponse<String> again) {
        assertThat(first.headers().firstValue("Idempotent-Replayed")).isEmpty();
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
    }

    private static String code(HttpResponse<String> answer) {
        return answer.body().replaceAll("(?s).*\"code\":\"([^\"]+)\".*", "$1");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}

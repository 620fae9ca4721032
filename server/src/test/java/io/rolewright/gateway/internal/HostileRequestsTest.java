package io.rolewright.gateway.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.Door;
import io.rolewright.support.Reply;
import io.rolewright.support.ServerTest;
import io.rolewright.users.internal.People;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Broken and hostile requests: each gets a stable code, no stack trace, and never a 500. */
@ServerTest
class HostileRequestsTest {
    private static final String LOGIN = "/api/v1/users/login";

    @Autowired
    private ApplicationContext server;

    private Door door;

    @BeforeEach
    void knock() {
        door = new Door(server);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "{\"email\":\"a@b.example\"",
                "{\"email\":\"a@b.example\",\"password\":\"x\"} trailing",
                "{\"email\":\"a@b.example\",\"email\":\"c@d.example\",\"password\":\"x\"}",
                "{\"email\":NaN,\"password\":\"x\"}",
                "{'email':'a@b.example'}"
            })
    void unreadableBodiesAre400(String body) {
        assertRefused(door.post(LOGIN, body), 400, "gateway.unreadable-body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/jobs/a%00b",
                "/api/v1/jobs/..%2F..%2Fetc%2Fpasswd",
                "/api/v1/jobs/%zz",
                "/api/v1/jobs/[",
                "/%"
            })
    void pathsThatTheContainerCannotReadAreProblemsToo(String path) throws IOException {
        var port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(path)
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "\"code\":\"gateway.", "\"trace\":\"")
                    .doesNotContain("<html");
        }
    }

    @Test
    void depthAndLengthHaveLimits() {
        assertRefused(door.post(LOGIN, "[".repeat(100_000)), 400, "gateway.unreadable-body");
        assertRefused(door.post(LOGIN, "{\"email\":%s}".formatted("1".repeat(1001))), 400, "gateway.unreadable-body");
    }

    @Test
    void otherEncodingsAreReadOrRefusedButNeverFail() {
        var body = "{\"email\":\"nobody@example.org\",\"password\":\"wrong\"}";
        for (var charset : new Charset[] {StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE}) {
            assertThat(door.post(LOGIN, BodyPublishers.ofByteArray(body.getBytes(charset)))
                            .status())
                    .isBetween(400, 401);
        }
        var marked = ("\ufeff" + body).getBytes(UTF_8);
        assertThat(door.post(LOGIN, BodyPublishers.ofByteArray(marked)).status())
                .isBetween(400, 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\u0000"})
    void textThatCannotBeStoredIs422(String text) {
        var reply = door.post(LOGIN, "{\"email\":\"nobody@example.org\",\"password\":\"%s\"}".formatted(text));
        assertRefused(reply, 422, "gateway.invalid");
        assertThat(reply.body().at("/errors/0/pointer").asString()).isEqualTo("/password");
    }

    @Test
    void unknownMembersAre400WithTheirPlace() {
        var reply = door.post(LOGIN, "{\"email\":\"a@b.example\",\"password\":\"x\",\"role\":\"ADMIN\"}");
        assertRefused(reply, 400, "gateway.unknown-member");
        assertThat(reply.body().at("/errors/0/pointer").asString()).isEqualTo("/role");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"email\":\"a@b.example\"}|/password",
                "{\"email\":\"a@b.example\",\"password\":null}|/password",
                "{\"email\":\"\",\"password\":\"x\"}|/email",
                "{\"email\":[1],\"password\":\"x\"}|/email"
            })
    void brokenRulesAre422WithTheirPlace(String body, String pointer) {
        var reply = door.post(LOGIN, body);
        assertRefused(reply, 422, "gateway.invalid");
        assertThat(reply.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void unknownRolesAre422() {
        var reply = new People(server)
                .administrator()
                .door()
                .post("/api/v1/users/invitations", "{\"email\":\"a@b.example\",\"role\":\"EMPEROR\"}");
        assertRefused(reply, 422, "gateway.invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/logs?from=%2B999999999-12-31T23%3A59%3A59Z",
                "/api/v1/logs?to=-999999999-01-01T00%3A00%3A00Z",
                "/api/v1/errors?since=%2B10000-01-01T00%3A00%3A00Z",
                "/api/v1/errors?since=0000-12-31T23%3A59%3A59Z",
                "/api/v1/errors?since=yesterday"
            })
    void momentsThatNobodyCanStoreAreRefused(String path) {
        assertRefused(new People(server).administrator().door().get(path), 400, "gateway.parameter-malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01T00%3A00%3A00Z",
                "9999-12-31T23%3A59%3A59.999999999Z",
                "2026-11-26T08%3A00%3A00%2B08%3A00"
            })
    void momentsFromFirstToLastAreFine(String moment) {
        var door = new People(server).administrator().door();
        assertThat(door.get("/api/v1/logs?from=" + moment).status()).isEqualTo(200);
        assertThat(door.get("/api/v1/logs?to=" + moment).status()).isEqualTo(200);
    }

    @Test
    void largeBodiesAre413AnnouncedOrNot() {
        var large = "{\"email\":\"%s\"}".formatted("x".repeat(1_100_000)).getBytes(UTF_8);
        assertRefused(door.post(LOGIN, BodyPublishers.ofByteArray(large)), 413, "gateway.body-too-large");
        var unannounced = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
        assertRefused(door.post(LOGIN, unannounced), 413, "gateway.body-too-large");
    }

    @Test
    void otherTypesAreRefused() {
        var xml = door.to(LOGIN).header("Content-Type", "application/xml").POST(BodyPublishers.ofString("<a/>"));
        assertRefused(door.send(xml), 415, "gateway.media-type-unsupported");
        var html = new People(server).recruiter().door();
        assertRefused(
                html.send(html.to("/api/v1/users/profile")
                        .header("Accept", "text/html")
                        .GET()),
                406,
                "gateway.not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/logs;x=1",
                "/api/v1/users/login/../../logs",
                "/api//v1/logs",
                "/api/v1/%2e%2e/v1/logs",
                "/api/v1/users%2f..%2flogs",
                "/api/v1/logs/",
                "/API/v1/logs",
                "/api/v1/logs.",
                "/api/v1/%252e%252e/logs",
                "/internal/v1/tokens/keys",
                "/error",
                "/openapi.json.yaml",
                "/nothing"
            })
    void otherSpellingsOfAPathOpenNothing(String path) {
        var reply = new People(server).administrator().door().get(path);
        assertThat(reply.status()).isIn(400, 404);
        assertThat(reply.body().path("items").isMissingNode()).isTrue();
    }

    @Test
    void unknownPathsAndMethodsHaveTheirCodes() {
        assertRefused(door.get("/api/v1/nothing"), 404, "gateway.no-such-path");
        var reply = door.send("DELETE", LOGIN);
        assertRefused(reply, 405, "gateway.method-not-allowed");
        assertThat(reply.header("Allow")).contains("POST");
        assertRefused(door.send("TRACE", LOGIN), 405, "gateway.method-not-allowed");
    }

    @Test
    void parametersAreChecked() {
        var administrator = new People(server).administrator().door();
        assertRefused(administrator.get("/api/v1/logs?actr=me"), 400, "gateway.unknown-parameter");
        assertRefused(administrator.get("/api/v1/logs?limit=many"), 400, "gateway.parameter-malformed");
        assertRefused(administrator.get("/api/v1/logs?limit=-1"), 422, "gateway.invalid");
        assertRefused(administrator.get("/api/v1/logs?limit=1000000000"), 422, "gateway.invalid");
        assertRefused(administrator.get("/api/v1/logs?cursor=forged"), 400, "runtime.cursor-invalid");
        assertRefused(administrator.get("/api/v1/logs?from=yesterday"), 400, "gateway.parameter-malformed");
        assertRefused(administrator.get("/api/v1/logs?actor=me&actor=a%00b"), 400, "gateway.parameter-malformed");
        assertRefused(administrator.get("/api/v1/jobs?q=a%00b"), 400, "gateway.parameter-malformed");
        assertThat(administrator.get("/api/v1/logs?actor=").body().at("/items")).isEmpty();
    }

    @Test
    void filtersAreBounded() {
        var recruiter = new People(server).recruiter().door();
        assertRefused(recruiter.get("/api/v1/resumes?sort=file_name"), 400, "resumes.sort-unknown");
        assertRefused(recruiter.get("/api/v1/jobs?q=" + "x".repeat(201)), 422, "gateway.invalid");
        assertThat(recruiter.get("/api/v1/jobs?q=" + "x".repeat(100_000)).status())
                .isEqualTo(400);
        for (var pattern : List.of("%25", "_", "%25%25%25%25", "(a%2B)%2B%24", "%5C", "'%3A*", "%21%26%7C")) {
            assertThat(recruiter.get("/api/v1/jobs?q=" + pattern).status())
                    .as(pattern)
                    .isEqualTo(200);
        }
        assertThat(recruiter.get("/api/v1/jobs?q=%25").body().path("items")).isEmpty();
    }

    @Test
    void nobodyIsBelievedWhereTheyComeFromUnlessTheyAreNamed() {
        var reply = door.send(door.to("/openapi.json")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", "https")
                .GET());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void pagesOfOtherOriginsAreRefusedUnlessTheyAreNamed() {
        var reply = door.send(door.to("/openapi.json")
                .header("Origin", "https://careers.example")
                .GET());
        assertRefused(reply, 403, "gateway.origin-refused");
    }

    @Test
    void everyAnswerHasATraceAndTheHeadersOfAnApi() {
        var trace = "0af7651916cd43dd8448eb211c80319c";
        var reply = door.send(door.to("/api/v1/users/profile")
                .header("traceparent", "00-%s-b7ad6b7169203331-01".formatted(trace))
                .GET());
        assertThat(reply.text("trace")).isEqualTo(trace);
        assertThat(reply.header("traceparent").orElseThrow()).startsWith("00-" + trace + "-");
        assertThat(reply.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(reply.header("X-Frame-Options")).contains("DENY");
        assertThat(reply.header("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(reply.header("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
        assertThat(reply.header("Content-Security-Policy").orElseThrow()).contains("frame-ancestors 'none'");
        assertThat(reply.header("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(reply.header("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(reply.header("Permissions-Policy").orElseThrow()).contains("camera=()");
        assertThat(reply.header("Referrer-Policy")).contains("no-referrer");
        assertThat(reply.header("Strict-Transport-Security")).isEmpty();
        assertThat(reply.header("Server")).isEmpty();
    }

    @Test
    void aMalformedTraceIsReplacedByANewOne() {
        var reply = door.send(door.to("/api/v1/users/profile")
                .header("traceparent", "00-zz-1-01")
                .GET());
        assertThat(reply.text("trace")).matches("[0-9a-f]{32}");
    }

    private static void assertRefused(Reply reply, int status, String code) {
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).contains("application/problem+json");
        assertThat(reply.text("type")).isEqualTo("urn:rolewright:problem:" + code);
        assertThat(reply.text("detail")).isNotBlank();
        assertThat(reply.body().toString()).doesNotContain("Exception", "at io.");
    }
}

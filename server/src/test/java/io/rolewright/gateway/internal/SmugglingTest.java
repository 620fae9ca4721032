package io.rolewright.gateway.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.RawDoor;
import io.rolewright.support.ServerTest;
import io.rolewright.users.internal.People;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Requests that two readers could cut in two ways: refused, and the connection closed. */
@ServerTest
class SmugglingTest {
    private static final String SMUGGLED = "GET /openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @Autowired
    private ApplicationContext server;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 5",
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: 5\r\nContent-Length: 5",
                "Content-Length: 5, 5",
                "Content-Length: +5",
                "Content-Length: -1",
                "Content-Length: 5x",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: x",
                "Transfer-Encoding:\u000bchunked",
                "Transfer-Encoding : chunked",
                "X-Folded: one\r\n two\r\nContent-Length: 0",
                "X-Nothing: a\u0000b\r\nContent-Length: 0",
                "X Space: a\r\nContent-Length: 0",
                "X-Return: a\rb\r\nContent-Length: 0",
                "Host: elsewhere.example\r\nContent-Length: 0"
            })
    void areRefusedAndTheConnectionIsClosed(String headers) throws IOException {
        assertClosed("POST /api/v1/users/login HTTP/1.1\r\nHost: localhost\r\n%s\r\n\r\n0\r\n\r\n".formatted(headers));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/jobs HTTP/1.1\r\n\r\n",
                "GET /api/v1/jobs HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET http://elsewhere.example/api/v1/jobs HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET file:///etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/v1/jobs HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "G\u0000T /api/v1/jobs HTTP/1.1\r\nHost: localhost\r\n\r\n"
            })
    void withoutAClearTargetAreRefusedToo(String request) throws IOException {
        assertClosed(request);
    }

    @Test
    void withABrokenChunkAreCutOff() throws IOException {
        assertClosed("POST /api/v1/users/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\nzz\r\nno size\r\n0\r\n\r\n");
    }

    @Test
    void withAnAbsoluteTargetMeanWhatTheirPathMeans() throws IOException {
        try (var door = new RawDoor(server)) {
            var token = new People(server).recruiter().token();
            var answer = door.say(("GET http://localhost/api/v1/logs HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Authorization: Bearer %s\r\nConnection: close\r\n\r\n")
                            .formatted(token))
                    .hearAll();
            assertThat(answer).startsWith("HTTP/1.1 403").contains("gateway.not-allowed");
        }
    }

    @Test
    void ofAnotherProtocolAreNotTalkedTo() throws IOException {
        try (var door = new RawDoor(server)) {
            assertThat(door.say("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").hearAll()).doesNotContain("HTTP/1.1 2");
        }
    }

    @Test
    void keepTheProtocolWhenTheyAskForAnother() throws IOException {
        try (var door = new RawDoor(server)) {
            assertThat(door.say(
                                    "GET /openapi.json HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings, close\r\n"
                                            + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n")
                            .hearUntil("\r\n\r\n"))
                    .startsWith("HTTP/1.1 200")
                    .doesNotContain("101 ");
        }
    }

    private void assertClosed(String request) throws IOException {
        try (var door = new RawDoor(server)) {
            var answer = door.say(request + SMUGGLED).hearAll();
            assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("\"openapi\"", "<html", "Exception");
            assertThat(answer.substring(9, 12)).isIn("400", "404", "408", "413", "415", "501", "505");
            assertThat(answer.split("HTTP/1\\.1 \\d{3}", -1)).as("one answer").hasSize(2);
        }
    }
}

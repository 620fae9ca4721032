package io.rolewright.gateway.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.support.Door;
import io.rolewright.support.RawDoor;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Web pages of other origins. */
@NarrowDoor
class OriginsTest {
    @Autowired
    private ApplicationContext server;

    @Test
    void mayAskBeforehandWithoutAToken() throws IOException {
        try (var door = new RawDoor(server)) {
            var answer = door.say(
                            "OPTIONS /api/v1/jobs HTTP/1.1\r\nHost: localhost\r\nOrigin: https://careers.example\r\n"
                                    + "Access-Control-Request-Method: POST\r\n"
                                    + "Access-Control-Request-Headers: authorization, idempotency-key\r\nConnection: close\r\n\r\n")
                    .hearAll();
            assertThat(answer)
                    .startsWith("HTTP/1.1 200")
                    .contains("Access-Control-Allow-Origin: https://careers.example", "Access-Control-Max-Age: 3600")
                    .doesNotContain("Access-Control-Allow-Credentials");
        }
    }

    @Test
    void mayReadTheAnswersWhenTheyAreNamed() {
        var door = new Door(server);
        var reply = door.send(door.to("/api/v1/jobs")
                .header("Origin", "https://careers.example")
                .header("X-Forwarded-For", "198.51.100.10")
                .GET());
        assertThat(reply.code()).isEqualTo("gateway.not-signed-in");
        assertThat(reply.header("Access-Control-Allow-Origin")).contains("https://careers.example");
        assertThat(reply.header("Access-Control-Expose-Headers").orElseThrow())
                .contains("ETag", "Location", "Retry-After");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://careers.example.evil.example",
                "http://careers.example",
                "https://careers.example:8443",
                "https://xcareers.example",
                "null"
            })
    void areRefusedWhenTheyAreOthers(String origin) {
        var door = new Door(server);
        var reply = door.send(door.to("/openapi.json").header("Origin", origin).GET());
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("gateway.origin-refused");
        assertThat(reply.header("Access-Control-Allow-Origin")).isEmpty();
    }

    /** So browsers send a form from a page that tells nobody where it is. */
    @Test
    void areNotAskedForWithTheFormsOfOurPages() {
        var door = new Door(server);
        var reply = door.send(door.to("/account/forgotten-password")
                .header("Origin", "null")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", "198.51.100.12")
                .POST(BodyPublishers.ofString("email=nobody@example.org")));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void areNamedExactly() {
        for (var pattern : List.of("*", "https://*.example", "https://careers.example/", "careers.example")) {
            assertThatThrownBy(() -> Origins.filter(List.of(pattern))).isInstanceOf(IllegalArgumentException.class);
        }
    }
}

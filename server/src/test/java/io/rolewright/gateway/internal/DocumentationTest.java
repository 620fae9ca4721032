package io.rolewright.gateway.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.Door;
import io.rolewright.support.RawDoor;
import io.rolewright.support.ServerTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Pages to read and try the API. */
@ServerTest
class DocumentationTest {
    @Autowired
    private ApplicationContext server;

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/start.js", "/page.css", "/swagger-ui-bundle.js", "/swagger-ui.css", "/favicon-32x32.png"})
    void comeOutOfTheJarAndMayDoNoMoreThanTheyNeed(String file) throws IOException {
        try (var door = new RawDoor(server)) {
            var head = door.say("GET /docs%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(file))
                    .hearUntil("\r\n\r\n");
            assertThat(head)
                    .startsWith("HTTP/1.1 200")
                    .contains("script-src 'self';", "X-Content-Type-Options: nosniff", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs/openapi.json",
                "/docs/application.properties",
                "/docs/index.html",
                "/docs/swagger-ui.js.map"
            })
    void areNothingElseOfTheJar(String path) {
        assertThat(new Door(server).get(path).code()).isEqualTo("gateway.no-such-path");
    }

    @Test
    void areSentCompressedToWhoeverTakesThat() throws IOException {
        try (var door = new RawDoor(server)) {
            assertThat(door.say("GET /openapi.json HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n"
                                    + "Connection: close\r\n\r\n")
                            .hearUntil("\r\n\r\n"))
                    .startsWith("HTTP/1.1 200")
                    .containsIgnoringCase("content-encoding: gzip")
                    .containsPattern("(?i)vary: [^\\r]*accept-encoding");
        }
    }
}

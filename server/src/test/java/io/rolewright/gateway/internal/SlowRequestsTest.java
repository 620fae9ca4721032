package io.rolewright.gateway.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.Door;
import io.rolewright.support.RawDoor;
import io.rolewright.users.internal.People;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Requests that come drop by drop. */
@NarrowDoor
class SlowRequestsTest {
    private static final int PAUSE_MILLIS = 50;
    private static final int MANY = 200;

    @Autowired
    private ApplicationContext server;

    @Test
    void areEndedWhenTheirHeadTakesTooLong() throws IOException {
        try (var door = new RawDoor(server)) {
            var answer = door.drip(
                    "GET /api/v1/jobs HTTP/1.1\r\nHost: localhost\r\nX-Slow: " + "x".repeat(400), PAUSE_MILLIS);
            assertThat(answer).isEmpty();
        }
    }

    @Test
    void areEndedWhenTheirBodyTakesTooLong() throws IOException {
        try (var door = new RawDoor(server)) {
            door.say("POST /api/v1/jobs HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 198.51.100.30\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n");
            assertThat(door.drip("{\"text\":\"" + "x".repeat(400), PAUSE_MILLIS))
                    .startsWith("HTTP/1.1 408")
                    .contains("\"code\":\"gateway.body-too-slow\"", "Connection: close");
        }
    }

    @Test
    void keepNobodyElseWaiting() throws IOException {
        var crowd = new ArrayList<RawDoor>();
        try {
            for (var number = 0; number < MANY; number++) {
                crowd.add(new RawDoor(server)
                        .say("POST /api/v1/jobs HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                + "Content-Length: 5000\r\n\r\n{"));
            }
            var recruiter = new People(server).recruiter().door();
            assertThat(recruiter
                            .post("/api/v1/jobs", "{\"text\":\"Nurse, Perth WA. You dress wounds.\"}")
                            .status())
                    .isEqualTo(201);
            assertThat(new Door(server).get("/openapi.json").status()).isEqualTo(200);
        } finally {
            for (var door : crowd) {
                door.close();
            }
        }
    }
}

package io.rolewright.gateway.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.rolewright.support.RawDoor;
import io.rolewright.support.Reply;
import io.rolewright.users.internal.People;
import io.rolewright.users.internal.People.Person;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** More work than there are places for. */
@NarrowDoor
class OverloadTest {
    private static final String PART =
            "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\nA";

    @Autowired
    private ApplicationContext server;

    @Test
    void isRefusedBeforeAnybodyLooksAtATokenAndPasses() throws IOException {
        var recruiter = new People(server).recruiter();
        // An upload of a test before this one may still be on its way out.
        var colleague = new People(server).recruiter();
        assertThat(Stream.generate(() -> upload(colleague).status())
                        .limit(10_000)
                        .anyMatch(status -> status == 202))
                .isTrue();
        try (var first = new RawDoor(server)) {
            first.say(("POST /api/v1/resumes/upload HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                            + "Content-Type: multipart/form-data; boundary=b\r\nExpect: 100-continue\r\n"
                            + "Content-Length: 300000\r\n\r\n")
                    .formatted(recruiter.token()));
            assertThat(first.hearUntil("\r\n\r\n")).contains("100");
            var door = recruiter.door().with("no token");
            var refused = untilTheFirstHasItsPlace(address -> door.send(door.to("/api/v1/resumes/upload")
                    .header("X-Forwarded-For", address)
                    .header("Content-Type", "multipart/form-data; boundary=b")
                    .POST(BodyPublishers.ofString(PART + "\r\n--b--\r\n"))));
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.code()).isEqualTo("gateway.overloaded");
            assertThat(refused.header("Retry-After")).contains("1");
            assertThat(refused.header("X-Content-Type-Options")).contains("nosniff");
            assertThat(refused.header("X-Request-Id")).contains(refused.text("trace"));
            assertThat(refused.header("Connection")).isEmpty();
            assertThat(count()).isPositive();
            assertThat(recruiter.door().get("/api/v1/jobs").status()).isEqualTo(200);
            assertThat(first.say(PART).drip("x".repeat(400), 20)).startsWith("HTTP/1.1 4");
        }
        var again = upload(recruiter);
        assertThat(again.status()).isEqualTo(202);
    }

    private static Reply upload(Person recruiter) {
        return recruiter
                .door()
                .send(recruiter
                        .door()
                        .to("/api/v1/resumes/upload")
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofString(PART + "\r\n--b--\r\n")));
    }

    private double count() {
        return server.getBean(MeterRegistry.class)
                .get("rolewright.refusals")
                .tag("code", "gateway.overloaded")
                .counter()
                .count();
    }

    // The container asks for the rest of a body before the door looks at the request; and an address may not ask for
    // ever.
    private static Reply untilTheFirstHasItsPlace(Function<String, Reply> ask) {
        return IntStream.range(1, 10_000)
                .mapToObj(number -> ask.apply("2001:db8:77:%x::1".formatted(number)))
                .filter(reply -> reply.status() != 401)
                .findFirst()
                .orElseThrow();
    }
}

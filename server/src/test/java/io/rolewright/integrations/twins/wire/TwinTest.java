package io.rolewright.integrations.twins.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TwinTest {
    private static final Instant NOW = Instant.parse("2026-11-26T00:00:00Z");

    private final Twin twin = Twin.start(new Echo(), TwinClock.standing(NOW), 1);
    private final Asking asking = new Asking(twin);

    @AfterEach
    void close() {
        twin.close();
    }

    @Test
    void readsBodiesWithALengthAndInChunks() throws IOException {
        assertThat(asking.form("/echo", "a=1&b=two+words").body()).isEqualTo("a=1&b=two+words");
        var chunked = asking.request("/echo")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream("x".repeat(100_000).getBytes(StandardCharsets.UTF_8))));
        assertThat(asking.send(chunked).body()).hasSize(100_000);
        var expecting = asking.request("/echo").expectContinue(true).POST(BodyPublishers.ofString("wait for it"));
        assertThat(asking.send(expecting).body()).isEqualTo("wait for it");
    }

    @Test
    void remembersWhatItWasAsked() throws IOException {
        asking.form("/echo%20it?q=a%26b&q=c", "n=%C3%A9", "X-Request-Id", "r1");
        var seen = twin.requests().all().getFirst();
        assertThat(seen.path()).isEqualTo("/echo it");
        assertThat(seen.parameters("q")).containsExactly("a&b", "c");
        assertThat(seen.formField("n")).hasValue("é");
        assertThat(seen.field("x-request-id")).hasValue("r1");
        assertThat(seen.at()).isEqualTo(NOW);
    }

    @Test
    void packsForThoseWhoAcceptIt() throws IOException {
        assertThat(asking.get("/long", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .hasValue("gzip");
        assertThat(asking.get("/long").body()).hasSize(5000);
    }

    @Test
    void refusesWhatIsNoHttp() throws IOException {
        try (var socket = new Socket("127.0.0.1", twin.address().getPort())) {
            socket.getOutputStream().write("nonsense\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 400 ");
        }
    }

    @Test
    void streamsPartsAsTheyAreCut() throws IOException {
        assertThat(asking.get("/stream").body()).isEqualTo("né");
    }

    @Test
    void isToldAndAskedBesideTheProtocol() throws IOException {
        var rule = Json.object("on", "/echo", "call", 1, "fault", "status", "code", 503, "retryAfter", "2");
        assertThat(asking.post("/_twin/faults", rule).statusCode()).isEqualTo(204);
        assertThat(asking.get("/echo").statusCode()).isEqualTo(503);
        assertThat(asking.get("/echo").statusCode()).isEqualTo(200);
        assertThat(asking.json("/_twin/").path("strikes").asInt()).isEqualTo(1);
        assertThat(asking.json("/_twin/requests")).hasSize(2);
        asking.post("/_twin/clock", Json.object("advance", "PT1H"));
        assertThat(twin.clock().instant()).isEqualTo(NOW.plusSeconds(3600));
        assertThat(asking.post("/_twin/faults", Json.object("fault", "no-such")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void knowsEveryFaultByName() throws IOException {
        for (var name : List.of(
                "status slow hanging lost-answer lost-request reset reset-within redirect-loop redirects redirect-to"
                        + " huge-robots binary-robots html half-json half truncated wrong-length drip endless gzip-bomb"
                        + " wrong-charset extra-member member empty-page repeated-token total-drift negative-price"
                        + " price-changed stale-product expired-token partial-failure fails-later blocked")) {
            for (var word : name.split(" ", -1)) {
                assertThat(asking.post("/_twin/faults", Json.object("on", "/never", "fault", word))
                                .statusCode())
                        .as(word)
                        .isEqualTo(204);
            }
        }
    }

    private static final class Echo implements Provider {
        @Override
        public String name() {
            return "echo";
        }

        @Override
        public TwinAnswer answer(TwinRequest request) {
            return switch (request.path()) {
                case "/long" -> TwinAnswer.text(200, "text/plain", "x".repeat(5000));
                case "/stream" ->
                    TwinAnswer.stream("text/plain", List.of(new byte[] {'n', (byte) 0xC3}, new byte[] {(byte) 0xA9}));
                default -> TwinAnswer.of(200, "text/plain", request.body());
            };
        }
    }
}

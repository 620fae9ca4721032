package io.rolewright.integrations.twins.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every fault really happens on the wire. */
class FaultsTest {
    private final Counter counter = new Counter();
    private final Twin twin = Twin.start(counter, TwinClock.standing(Instant.parse("2026-11-26T00:00:00Z")), 7);
    private final Asking asking = new Asking(twin);

    @AfterEach
    void close() {
        twin.close();
    }

    @Test
    void answersASecondCallAfterAStatusOnce() throws IOException {
        twin.faults().add(FaultRule.on("/jobs", Faults.status(401)).call(1));
        assertThat(asking.get("/jobs").statusCode()).isEqualTo(401);
        assertThat(asking.get("/jobs").statusCode()).isEqualTo(200);
        assertThat(counter.effects).hasValue(1);
    }

    @Test
    void tellsWhenToComeBackOrNotOrNonsense() throws IOException {
        twin.faults().add(FaultRule.on("/jobs", Faults.status(429)).call(1));
        twin.faults()
                .add(FaultRule.on("/jobs", Faults.status(429, "1000000000")).call(1));
        assertThat(asking.get("/jobs").headers().firstValue("Retry-After")).isEmpty();
        assertThat(asking.get("/jobs").headers().firstValue("Retry-After")).hasValue("1000000000");
    }

    @Test
    void takesEffectAndLosesTheAnswer() throws IOException {
        twin.faults().add(FaultRule.on("/jobs", Faults.lostAnswer()).call(1));
        assertThatThrownBy(() -> asking.post("/jobs", Json.object())).isInstanceOf(IOException.class);
        assertThat(counter.effects).hasValue(1);
        asking.post("/jobs", Json.object());
        assertThat(counter.effects).hasValue(2);
    }

    @Test
    void losesTheRequestWithoutEffect() {
        twin.faults().add(FaultRule.on("/jobs", Faults.lostRequest()));
        assertThatThrownBy(() -> asking.post("/jobs", Json.object())).isInstanceOf(IOException.class);
        assertThat(counter.effects).hasValue(0);
    }

    @Test
    void resetsTheConnection() throws IOException {
        twin.faults().add(FaultRule.on("/jobs", Faults.reset()));
        try (var socket = open("GET /jobs HTTP/1.1\r\nHost: x\r\n\r\n")) {
            assertThatThrownBy(() -> socket.getInputStream().readAllBytes()).hasMessageContaining("reset");
        }
    }

    @Test
    void resetsWithinABody() throws IOException {
        twin.faults().add(FaultRule.on("/jobs", BodyFaults.resetWithin()));
        try (var socket = open("GET /jobs HTTP/1.1\r\nHost: x\r\n\r\n")) {
            assertThatThrownBy(() -> socket.getInputStream().readAllBytes()).hasMessageContaining("reset");
        }
    }

    @Test
    void isSlow() {
        twin.faults().add(FaultRule.on("/jobs", Faults.slow(Duration.ofSeconds(30))));
        assertThatThrownBy(() -> asking.send(asking.request("/jobs").timeout(Duration.ofMillis(200))))
                .isInstanceOf(HttpTimeoutException.class);
        assertThat(counter.effects).hasValue(1);
    }

    @Test
    void hangsUntilItIsClosed() throws IOException {
        twin.faults().add(FaultRule.on("/jobs", Faults.hanging()));
        try (var socket = open("GET /jobs HTTP/1.1\r\nHost: x\r\n\r\n")) {
            Thread.ofVirtual().start(twin::close);
            assertThat(socket.getInputStream().readAllBytes()).isEmpty();
        }
    }

    @Test
    void cutsABodyShort() throws IOException {
        twin.faults().add(FaultRule.on("/jobs", BodyFaults.truncated()));
        assertThatThrownBy(() -> asking.get("/jobs")).isInstanceOf(IOException.class);
        assertThat(raw("/jobs"))
                .contains("Content-Length: " + Counter.BODY.length())
                .endsWith("\n{\"total\":2,\"");
    }

    @Test
    void saysAWrongLength() throws IOException {
        twin.faults().add(FaultRule.on("/jobs", BodyFaults.wrongLength(5)));
        assertThat(raw("/jobs"))
                .contains("Content-Length: " + (Counter.BODY.length() + 5))
                .endsWith(Counter.BODY);
    }

    @Test
    void saysHalfOfItsJsonOrHtmlAsIfAllWereWell() throws IOException {
        twin.faults().add(FaultRule.on("/jobs", BodyFaults.half()).call(1));
        twin.faults().add(FaultRule.on("/jobs", Faults.htmlInstead()).call(1));
        assertThat(asking.get("/jobs").body()).isEqualTo("{\"total\":2,\"");
        assertThat(asking.get("/jobs").headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    }

    @Test
    void sendsABombThatIsSmallOnTheWire() throws IOException {
        twin.faults().add(FaultRule.on("/jobs", BodyFaults.gzipBomb(50_000_000)));
        var packed = asking.bytes("/jobs");
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.body().length).isLessThan(100_000);
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(in.transferTo(OutputStream.nullOutputStream())).isGreaterThanOrEqualTo(50_000_000);
        }
    }

    @Test
    void neverEnds() throws IOException {
        twin.faults().add(FaultRule.on("/jobs", BodyFaults.endless()));
        try (var socket = open("GET /jobs HTTP/1.1\r\nHost: x\r\n\r\n")) {
            assertThat(socket.getInputStream().readNBytes(5_000_000)).hasSize(5_000_000);
        }
    }

    @Test
    void drips() throws IOException {
        twin.faults().add(FaultRule.on("/jobs", BodyFaults.drip(Duration.ofMillis(40))));
        var begun = System.nanoTime();
        assertThat(asking.get("/jobs").body()).isEqualTo(Counter.BODY);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(800));
    }

    @Test
    void redirectsInLoopsInwardAndVeryOften() throws IOException {
        twin.faults().add(FaultRule.on("/loop", Faults.redirectLoop()));
        twin.faults().add(FaultRule.on("/in", Faults.redirectTo("http://169.254.169.254/latest")));
        twin.faults().add(FaultRule.on("/far", Faults.redirects(3)));
        assertThat(location("/loop")).isEqualTo("/loop");
        assertThat(location("/in")).isEqualTo("http://169.254.169.254/latest");
        assertThat(location("/far")).isEqualTo("/far?_hop=1");
        assertThat(location("/far?_hop=2")).isEqualTo("/far?_hop=3");
        assertThat(asking.get("/far?_hop=3").body()).isEqualTo(Counter.BODY);
    }

    @Test
    void addsMembersAndChangesThem() throws IOException {
        twin.faults().add(FaultRule.on("/jobs", BodyFaults.extraMember()).call(1));
        twin.faults().add(FaultRule.on("/jobs", BodyFaults.member("total", -5)).call(1));
        assertThat(asking.json("/jobs").path("x_added_lately").isObject()).isTrue();
        assertThat(asking.json("/jobs").path("total").asInt()).isEqualTo(-5);
    }

    @Test
    void saysAnotherCharsetThanItUses() throws IOException {
        twin.faults().add(FaultRule.on("/page", BodyFaults.wrongCharset("utf-8", StandardCharsets.ISO_8859_1)));
        assertThat(asking.bytes("/page").body()).contains((byte) 0xE9);
        assertThat(asking.bytes("/page").headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    }

    @Test
    void sendsHostileRobots() throws IOException {
        twin.faults().add(FaultRule.on("/robots.txt", Faults.hugeRobots(50_000)).call(1));
        twin.faults().add(FaultRule.on("/robots.txt", Faults.binaryRobots()).call(1));
        twin.faults().add(FaultRule.on("/robots.txt", Faults.status(503)));
        assertThat(asking.get("/robots.txt").body().length()).isGreaterThan(1_000_000);
        assertThat(asking.bytes("/robots.txt").body()).hasSize(4096).contains((byte) 0);
        assertThat(asking.get("/robots.txt").statusCode()).isEqualTo(503);
    }

    @Test
    void asksTheProviderToGetSomethingWrong() throws IOException {
        twin.faults().add(FaultRule.on("count*", Faults.odd(Quirk.EMPTY_PAGE)));
        assertThat(asking.get("/jobs").body()).isEqualTo("odd");
    }

    private String location(String target) throws IOException {
        return asking.get(target).headers().firstValue("Location").orElseThrow();
    }

    private Socket open(String request) throws IOException {
        var socket = new Socket("127.0.0.1", twin.address().getPort());
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private String raw(String path) throws IOException {
        try (var socket = open("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Counts how often it took effect. */
    static final class Counter implements Provider {
        static final String BODY = "{\"total\":2,\"name\":\"Rene\"}";

        final AtomicInteger effects = new AtomicInteger();

        @Override
        public String name() {
            return "counter";
        }

        @Override
        public Optional<String> operation(TwinRequest request) {
            return Optional.of("countJobs");
        }

        @Override
        public TwinAnswer answer(TwinRequest request) {
            effects.incrementAndGet();
            if (request.has(Quirk.EMPTY_PAGE)) {
                return TwinAnswer.text(200, "text/plain", "odd");
            }
            return request.path().equals("/page")
                    ? TwinAnswer.html("<p>René</p>")
                    : TwinAnswer.text(200, "application/json", BODY);
        }
    }
}

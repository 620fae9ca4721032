package io.rolewright.runtime.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Spans go to a collector, which here is a few lines that read what OTLP puts where. */
class OtlpSpansTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String SPAN = "b7ad6b7169203331";
    private static final String PARENT = "00f067aa0ba902b7";
    private static final int RESOURCE_SPANS = 1;
    private static final int SCOPE_SPANS = 2;
    private static final int SPANS = 2;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final BlockingQueue<byte[]> received = new LinkedBlockingQueue<>();

    @Test
    void arriveWithTheirTraceAndParent() throws Exception {
        var collector = collector(new CountDownLatch(0));
        try (var spans = start(collector.getAddress().getPort(), 10)) {
            spans.add(span());
            var arrived = arrived(received.poll(30, TimeUnit.SECONDS));
            assertThat(hex(arrived, 1)).isEqualTo(TRACE);
            assertThat(hex(arrived, 2)).isEqualTo(SPAN);
            assertThat(hex(arrived, 4)).isEqualTo(PARENT);
            assertThat(arrived.getField(5).getLengthDelimitedList().getFirst().toStringUtf8())
                    .isEqualTo("GET /api/v1/jobs");
            awaitSent();
        } finally {
            collector.stop(0);
        }
    }

    @Test
    void waitForNoCollectorThatBlocks() throws IOException {
        var free = new CountDownLatch(1);
        var collector = collector(free);
        try (var spans = start(collector.getAddress().getPort(), 10)) {
            assertThat(timeToAdd(spans, 5_000)).isLessThan(Duration.ofSeconds(2));
            assertThat(meters.get("rolewright.spans.dropped").counter().count()).isGreaterThan(4_000);
        } finally {
            free.countDown();
            collector.stop(0);
        }
    }

    @Test
    void waitForNoCollectorThatIsAway() throws IOException {
        var collector = collector(new CountDownLatch(0));
        var port = collector.getAddress().getPort();
        collector.stop(0);
        try (var spans = start(port, 10)) {
            assertThat(timeToAdd(spans, 5_000)).isLessThan(Duration.ofSeconds(2));
            assertThat(meters.get("rolewright.spans.dropped").counter().count()).isPositive();
        }
    }

    private void awaitSent() {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (meters.get("rolewright.spans.sent").counter().count() < 1) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }

    private static Duration timeToAdd(Spans spans, int count) {
        var began = System.nanoTime();
        for (var n = 0; n < count; n++) {
            spans.add(span());
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static Span span() {
        return new Span(
                TRACE,
                SPAN,
                PARENT,
                Span.Kind.SERVER,
                "GET /api/v1/jobs",
                Instant.parse("2026-03-02T09:00:00Z"),
                Duration.ofMillis(3),
                false,
                Map.of("http.route", "/api/v1/jobs"));
    }

    private Spans start(int port, int queue) {
        var endpoint = URI.create("http://127.0.0.1:" + port);
        var settings = new OtlpSettings(endpoint, Map.of(), Duration.ofMillis(500), queue);
        return OtlpSpans.start(settings, meters, List.of("jobs"));
    }

    private HttpServer collector(CountDownLatch free) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", exchange -> {
            received.add(exchange.getRequestBody().readAllBytes());
            try {
                free.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static UnknownFieldSet arrived(byte[] body) throws InvalidProtocolBufferException {
        var resource = part(UnknownFieldSet.parseFrom(body), RESOURCE_SPANS);
        return part(part(resource, SCOPE_SPANS), SPANS);
    }

    private static UnknownFieldSet part(UnknownFieldSet whole, int field) throws InvalidProtocolBufferException {
        return UnknownFieldSet.parseFrom(
                whole.getField(field).getLengthDelimitedList().getFirst());
    }

    private static String hex(UnknownFieldSet span, int field) {
        return HexFormat.of()
                .formatHex(
                        span.getField(field).getLengthDelimitedList().getFirst().toByteArray());
    }
}

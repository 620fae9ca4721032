package io.rolewright.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DriverTest {
    private final Semaphore open = new Semaphore(1_000_000);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            open.acquireUninterruptibly();
            exchange.sendResponseHeaders(exchange.getRequestMethod().equals("GET") ? 200 : 503, 2);
            exchange.getResponseBody().write(new byte[] {'o', 'k'});
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void keepsTheRate() throws InterruptedException {
        var tally = driver(number -> Request.get("/")).atRate(200, Duration.ofSeconds(2));
        assertThat(tally.counts()).containsOnlyKeys(200);
        assertThat(tally.goodput()).isBetween(190.0, 210.0);
    }

    @Test
    void tellsRefusalsFromGoodAnswers() throws InterruptedException {
        var tally = driver(number -> number % 4 == 0 ? Request.post("/", "{}") : Request.get("/"))
                .atRate(100, Duration.ofSeconds(1));
        assertThat(tally.counts()).containsOnlyKeys(200, 503);
        assertThat(tally.errors()).isZero();
        assertThat(tally.refused(99)).isPositive();
    }

    @Test
    void countsTheWaitFromWhenARequestWasDue() throws InterruptedException {
        open.drainPermits();
        var opener = Thread.startVirtualThread(() -> {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            open.release(1_000_000);
        });
        var tally = driver(number -> Request.get("/")).atRate(100, Duration.ofSeconds(1));
        opener.join();
        assertThat(tally.good(75)).isGreaterThan(100);
        assertThat(tally.good(75)).isGreaterThan(tally.served(75));
    }

    private Driver driver(LongFunction<Request> requests) {
        return new Driver(server.getAddress().getPort(), 4, requests);
    }
}

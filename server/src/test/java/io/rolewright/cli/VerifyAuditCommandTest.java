package io.rolewright.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the command makes of a server's answers, which are told here. */
class VerifyAuditCommandTest {
    private static final String RUNNING = """
            {"id":"r1","state":"RUNNING","entries":5,"checked":2,"coveredUpTo":0,"notYetCovered":0,"notYetChained":0,
             "heads":0,"found":0,"findings":[]}""";
    private static final String WHOLE = """
            {"id":"r1","state":"DONE","entries":5,"checked":5,"coveredUpTo":4,"notYetCovered":1,"notYetChained":0,
             "heads":2,"found":0,"findings":[]}""";
    private static final String DAMAGED = """
            {"id":"r1","state":"DONE","entries":5,"checked":5,"coveredUpTo":4,"notYetCovered":1,"notYetChained":0,
             "heads":2,"found":1,"findings":[{"position":3,"code":"audit.entry-changed","what":"An entry differs."}]}""";

    private final Deque<String> answers = new ArrayDeque<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/logs/verify", exchange -> {
            var body = answers.remove().getBytes(UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        System.setProperty("ROLEWRIGHT_API_KEY", "rw_any");
    }

    @AfterEach
    void stop() {
        System.clearProperty("ROLEWRIGHT_API_KEY");
        server.stop(0);
    }

    @Test
    void waitsForTheEndAndSaysThatAllIsWhole() {
        var answer = verify(RUNNING, WHOLE);
        assertThat(answer.exit()).isZero();
        assertThat(answer.said()).containsExactly("rolewright: 2 of 5 entries checked");
        assertThat(answer.out()).contains("entries      5", "covered      up to 4", "wrong        0");
    }

    @Test
    void namesEachPlaceThatIsNotRight() {
        var answer = verify(DAMAGED);
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.out()).contains("3  audit.entry-changed: An entry differs.");
    }

    @Test
    void failsWhenTheServerCouldNotFinish() {
        var answer = verify(WHOLE.replace("DONE", "FAILED"));
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).startsWith("error cli.verification-failed r1");
    }

    private Terminal verify(String... told) {
        answers.addAll(List.of(told));
        return Terminal.run(
                "verify-audit",
                "--server",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }
}

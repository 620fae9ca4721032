package io.rolewright.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitorTest {
    private final List<String> sent = new ArrayList<>();
    private final Visitor visitor = new Visitor();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void pressesAButtonOfAFormThatGoesToItsOwnPage() throws Exception {
        var page = visitor.open(at("/question"));
        var next = visitor.press(page, "yes");

        assertThat(next.select("p").text()).isEqualTo("thanks");
        assertThat(sent).containsExactly("GET /question ", "POST /question answer=yes", "GET /thanks ");
    }

    @Test
    void attachesAFileToTheFormOfAPage(@TempDir Path folder) throws Exception {
        var page = visitor.open(at("/job"));
        var next = visitor.attach(page, Files.writeString(folder.resolve("mia.txt"), "Mia\nNurse"));

        assertThat(next.select("p").text()).isEqualTo("thanks");
        assertThat(sent.get(1))
                .startsWith("POST /job/applications --rolewright-")
                .contains("name=\"resume\"; filename=\"mia.txt\"\r\n\r\nMia\nNurse\r\n--rolewright-");
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        sent.add(exchange.getRequestMethod() + " " + path + " " + body);
        if (exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().add("Location", "/thanks");
            exchange.sendResponseHeaders(303, -1);
        } else {
            var html = page(path).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, html.length);
            exchange.getResponseBody().write(html);
        }
        exchange.close();
    }

    private static String page(String path) {
        return switch (path) {
            case "/question" -> "<form method=post><button name=answer value=yes>Yes</button></form>";
            case "/job" -> "<form method=post action=/job/applications><input name=resume type=file></form>";
            default -> "<p>thanks</p>";
        };
    }
}

package io.rolewright.integrations.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Where Microsoft makes tokens; each is another one. */
final class TokenOffice implements AutoCloseable {
    private final HttpServer server;
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    TokenOffice() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** Its address, with a place for the tenant. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/{tenant}/oauth2/v2.0/token";
    }

    /** What it was asked for: the path and the form. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(exchange.getRequestURI().getPath() + " " + form);
            var answer = "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"eyJ%d\"}"
                    .formatted(asked.size());
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length());
            exchange.getResponseBody().write(answer.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

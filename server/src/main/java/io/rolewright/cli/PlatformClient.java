package io.rolewright.cli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a running platform over its public API, like any other client. */
final class PlatformClient {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private final @Nullable String token;

    /** A client that has not signed in. */
    PlatformClient(URI base) {
        this(base, null);
    }

    private PlatformClient(URI base, @Nullable String token) {
        this.base = base;
        this.token = token;
    }

    /** The same platform, asked by whom {@code token} names. */
    PlatformClient as(String token) {
        return new PlatformClient(base, token);
    }

    JsonNode get(String path) {
        return send(request(path).GET().build());
    }

    JsonNode post(String path, Map<String, ?> body) {
        return post(path, "application/json", BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    JsonNode post(String path, String type, BodyPublisher body) {
        return send(request(path).header("Content-Type", type).POST(body).build());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(base.resolve("/api/v1" + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException("%s %s answered %d: %s"
                        .formatted(
                                request.method(),
                                request.uri().getPath(),
                                response.statusCode(),
                                new String(response.body(), java.nio.charset.StandardCharsets.UTF_8)));
            }
            return response.body().length == 0 ? JSON.missingNode() : JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}

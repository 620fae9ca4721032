package io.rolewright.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Knocks at a started server as a client would: over HTTP, byte for byte as it is told. */
public final class Door {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = new JsonMapper();

    private final String address;
    private final String token;

    public Door(ApplicationContext server) {
        this("http://localhost:" + server.getEnvironment().getRequiredProperty("local.server.port"), "");
    }

    private Door(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** What stands at another address. */
    public static Door at(String address) {
        return new Door(address, "");
    }

    /** The same door, with an access token. */
    public Door with(String token) {
        return new Door(address, token);
    }

    public Reply get(String path) {
        return send(to(path).GET());
    }

    public Reply post(String path, String json) {
        return post(path, BodyPublishers.ofString(json));
    }

    public Reply post(String path, BodyPublisher body) {
        return send(to(path).header("Content-Type", "application/json").POST(body));
    }

    /** Any method, without a body. */
    public Reply send(String method, String path) {
        return send(to(path).method(method, BodyPublishers.noBody()));
    }

    /** A request to be filled and given to {@link #send(HttpRequest.Builder)}. */
    public HttpRequest.Builder to(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    public Reply send(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Reply(answer.statusCode(), answer.headers(), json(answer.body()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }

    private static JsonNode json(String body) {
        return body.startsWith("{") || body.startsWith("[") ? JSON.readTree(body) : MissingNode.getInstance();
    }
}

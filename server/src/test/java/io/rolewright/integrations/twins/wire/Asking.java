package io.rolewright.integrations.twins.wire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** Asks a twin by the JDK's own client, as a stranger would. */
public final class Asking {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final URI address;

    public Asking(Twin twin) {
        this.address = twin.address();
    }

    public HttpResponse<String> get(String target, String... fields) throws IOException {
        return send(request(target, fields));
    }

    public JsonNode json(String target, String... fields) throws IOException {
        return Json.read(get(target, fields).body().getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> post(String target, Object body, String... fields) throws IOException {
        return send(request(target, fields)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(Json.bytes(body))));
    }

    public HttpResponse<String> form(String target, String form, String... fields) throws IOException {
        return send(request(target, fields)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    public HttpResponse<byte[]> bytes(String target, String... fields) throws IOException {
        try {
            return CLIENT.send(request(target, fields).build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    public HttpRequest.Builder request(String target, String... fields) {
        var request = HttpRequest.newBuilder(address.resolve(target)).timeout(Duration.ofSeconds(10));
        return fields.length == 0 ? request : request.headers(fields);
    }

    public static JsonNode read(HttpResponse<String> response) {
        return Json.read(response.body().getBytes(StandardCharsets.UTF_8));
    }
}

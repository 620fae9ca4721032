package io.rolewright.cli;

import io.rolewright.shared.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a running platform over its public API, like any other client; what is refused ends the command. */
public final class PlatformClient {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int REFUSED = 300;
    private static final int UNAUTHORIZED = 401;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final URI base;
    private final @Nullable String token;

    /** A client that has not signed in. */
    public PlatformClient(URI base) {
        this(base, null);
    }

    private PlatformClient(URI base, @Nullable String token) {
        this.base = base;
        this.token = token;
    }

    /** The same platform, asked by whom {@code token} names: an access token or a key. */
    public PlatformClient as(String token) {
        return new PlatformClient(base, token);
    }

    /** @param path below {@code /api/v1} */
    public JsonNode get(String path) {
        return send(request(path).GET().build());
    }

    /** Asks for something that needs no words. */
    public JsonNode post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()).build());
    }

    public JsonNode post(String path, Map<String, ?> body) {
        return post(path, "application/json", BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    public JsonNode post(String path, String type, BodyPublisher body) {
        return send(request(path).header("Content-Type", type).POST(body).build());
    }

    public JsonNode put(String path, Map<String, ?> body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    /**
     * Tells anew what nobody else has told meanwhile.
     *
     * @param version that was seen last; 0 where nothing was told
     */
    public JsonNode put(String path, int version, Map<String, ?> body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    /**
     * Changes what nobody else has changed meanwhile.
     *
     * @param version that was seen last
     */
    public JsonNode patch(String path, int version, Map<String, ?> body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .method("PATCH", BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    /** Sends a file as it is. */
    public JsonNode upload(String path, Path file) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofFile(file))
                .build());
    }

    /** Writes an answer into a new file; nothing is left of one that broke off. */
    public void download(String path, Path file) throws IOException {
        download(path, "*/*", file);
    }

    /**
     * The same of an answer that comes in several forms.
     *
     * @param type the media type of the form that is wanted
     */
    public void download(String path, String type, Path file) throws IOException {
        var request = request(path).header("Accept", type).GET().build();
        try {
            var answer = http.send(request, BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                if (answer.statusCode() >= REFUSED) {
                    throw refused(request.uri().getPath(), answer.statusCode(), body.readAllBytes());
                }
                Files.copy(body, file);
            }
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (IOException broken) {
            Files.deleteIfExists(file);
            throw Refused.broken(base.toString(), "cli.server-unreachable");
        } catch (InterruptedException stop) {
            throw interrupted(stop);
        }
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(base.resolve("/api/v1" + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() >= REFUSED) {
                throw refused(request.uri().getPath(), answer.statusCode(), answer.body());
            }
            return answer.body().length == 0 ? JSON.missingNode() : JSON.readTree(answer.body());
        } catch (IOException | JacksonException nobody) {
            throw Refused.broken(base.toString(), "cli.server-unreachable");
        } catch (InterruptedException stop) {
            throw interrupted(stop);
        }
    }

    private static IllegalStateException interrupted(InterruptedException stop) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted", stop);
    }

    private Refused refused(String path, int status, byte[] body) {
        if (status == UNAUTHORIZED && token != null) {
            return Refused.usage(base.toString(), "cli.key-refused");
        }
        return Refused.answered(path, problem(status, JSON.readTree(body)));
    }

    private static Problem problem(int status, JsonNode said) {
        return new Problem(
                said.path("type").asString(""),
                said.path("title").asString(""),
                status,
                said.path("detail").asString(""),
                said.path("code").asString("gateway.failure"),
                List.of(),
                List.of(),
                said.path("trace").asString(""));
    }
}

package io.rolewright.matching.internal.index.opensearch;

import io.rolewright.matching.internal.index.Login;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks with the cluster; what it cannot do now is {@code matching.index-unavailable}, as for every engine. */
final class Cluster implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);

    private final URI address;
    private final Optional<String> authorization;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .build();
    private final JsonMapper json = JsonMapper.builder().build();

    Cluster(URI address, Optional<Login> login) {
        this.address = address;
        this.authorization = login.map(Cluster::header);
    }

    private static String header(Login login) {
        var both = login.user() + ":" + login.password();
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    JsonNode get(String path) {
        return ask("GET", path, "");
    }

    JsonNode put(String path, Map<String, ?> body) {
        return ask("PUT", path, text(body));
    }

    JsonNode post(String path, Map<String, ?> body) {
        return ask("POST", path, text(body));
    }

    JsonNode post(String path, String body) {
        return ask("POST", path, body);
    }

    boolean has(String path) {
        return send("HEAD", path, "").statusCode() == 200;
    }

    String text(Object value) {
        return json.writeValueAsString(value);
    }

    private JsonNode ask(String method, String path, String body) {
        var response = send(method, path, body);
        if (response.statusCode() >= 400) {
            throw new IllegalStateException("the search cluster answered %d to %s %s: %s"
                    .formatted(response.statusCode(), method, path, reason(response.body())));
        }
        return json.readTree(response.body());
    }

    private HttpResponse<String> send(String method, String path, String body) {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(TO_ANSWER)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        authorization.ifPresent(value -> request.header("Authorization", value));
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() >= 500 || response.statusCode() == 429) {
                throw unavailable("it answered " + response.statusCode());
            }
            return response;
        } catch (IOException failure) {
            throw unavailable(failure.toString());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw unavailable("the wait for it was broken off");
        }
    }

    private ContractException unavailable(String reason) {
        LOG.warn("The search cluster at {} cannot be used: {}", address, reason);
        return new ContractException(Problem.of(503, "matching.index-unavailable"));
    }

    /** The kind of the error alone: an answer may repeat what was asked. */
    private String reason(String body) {
        try {
            return json.readTree(body).path("error").path("type").asString("unknown");
        } catch (JacksonException notJson) {
            return "unknown";
        }
    }

    @Override
    public void close() {
        http.close();
    }
}

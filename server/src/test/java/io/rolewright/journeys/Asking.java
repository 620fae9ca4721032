package io.rolewright.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.Door;
import io.rolewright.support.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at the door, who wants everything that they ask to be answered well; paths are behind {@code /api/v1}. */
record Asking(Door door) {
    private static final String API = "/api/v1";

    JsonNode get(String path) {
        return good(path, door.get(API + path));
    }

    /** The first of a list, if there is one. */
    @Nullable
    JsonNode first(String path) {
        return get(path).get("items").valueStream().findFirst().orElse(null);
    }

    JsonNode post(String path, Object body) {
        return good(path, door.post(API + path, json(body)));
    }

    JsonNode put(String path, Object body) {
        var request = door.to(API + path).header("Content-Type", "application/json");
        return good(path, door.send(request.PUT(BodyPublishers.ofString(json(body)))));
    }

    /** The same, of what stood there in a version; 0 for nothing. */
    JsonNode put(String path, int version, Object body) {
        var request = door.to(API + path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"");
        return good(path, door.send(request.PUT(BodyPublishers.ofString(json(body)))));
    }

    /** Changes a part of what stands at another path as it is now. */
    JsonNode patch(String whole, String path, Object body) {
        var seen = door.get(API + whole).header("ETag").orElseThrow();
        var request =
                door.to(API + path).header("Content-Type", "application/json").header("If-Match", seen);
        return good(path, door.send(request.method("PATCH", BodyPublishers.ofString(json(body)))));
    }

    private static JsonNode good(String path, Reply reply) {
        assertThat(reply.status()).as(path + ": " + reply.body()).isBetween(200, 299);
        return reply.body();
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}

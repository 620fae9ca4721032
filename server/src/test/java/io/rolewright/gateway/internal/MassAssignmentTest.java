package io.rolewright.gateway.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.Committed;
import io.rolewright.support.Door;
import io.rolewright.support.ServerTest;
import io.rolewright.users.internal.People;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Members that somebody would like to set: every operation that takes JSON refuses those that it does not describe. */
@ServerTest
class MassAssignmentTest {
    private static final List<String> WISHES = List.of(
            "id", "role", "tenantId", "ownerId", "price", "status", "state", "permissions", "version", "createdAt");

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private ApplicationContext server;

    @Test
    void isRefusedEverywhere() throws IOException {
        var door = new People(server).administrator().door();
        var wrong = new ArrayList<String>();
        var sent = 0;
        for (var path : JSON.readTree(Files.readString(Committed.path("openapi.json")))
                .path("paths")
                .properties()) {
            for (var operation : path.getValue().properties()) {
                var example = operation.getValue().at("/requestBody/content/application~1json/example");
                if (example instanceof ObjectNode body) {
                    sent++;
                    WISHES.stream()
                            .filter(wish -> !body.has(wish))
                            .filter(wish -> !isRefused(door, operation.getKey(), path.getKey(), body, wish))
                            .map(wish -> operation.getKey() + " " + path.getKey() + " takes " + wish)
                            .forEach(wrong::add);
                }
            }
        }
        assertThat(sent).isGreaterThan(5);
        assertThat(wrong).isEmpty();
    }

    private static boolean isRefused(Door door, String method, String path, ObjectNode body, String wish) {
        var reply = door.send(
                door.to(path.replace("{version}", "1").replaceAll("\\{[^}]+}", "01980000-0000-7000-8000-000000000000"))
                        .header("Content-Type", "application/json")
                        .method(
                                method.toUpperCase(Locale.ROOT),
                                BodyPublishers.ofString(
                                        body.deepCopy().put(wish, "ADMIN").toString())));
        return reply.code().equals("gateway.unknown-member")
                && reply.body().at("/errors/0/pointer").asString().equals("/" + wish);
    }
}

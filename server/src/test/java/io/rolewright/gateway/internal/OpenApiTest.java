package io.rolewright.gateway.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.shared.Cost;
import io.rolewright.support.Committed;
import io.rolewright.support.Door;
import io.rolewright.support.ServerTest;
import io.rolewright.users.internal.People;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API: complete, committed, and true. */
@ServerTest
class OpenApiTest {
    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Autowired
    private ApplicationContext server;

    private JsonNode api;

    /** One operation of the description. */
    private record Operation(String method, String path, JsonNode body) {
        @Override
        public String toString() {
            return method + " " + path;
        }

        JsonNode example() {
            return body.at("/requestBody/content/application~1json/example");
        }

        boolean takesJson() {
            return !body.at("/requestBody/content/application~1json").isMissingNode();
        }
    }

    @BeforeEach
    void read() throws Exception {
        api = generated();
    }

    private JsonNode generated() throws Exception {
        var generator = server.getBean(OpenApiWebMvcResource.class);
        var request = new MockHttpServletRequest("GET", "/springdoc.json");
        return new JsonMapper().readTree(generator.openapiJson(request, "/springdoc.json", Locale.ENGLISH));
    }

    @Test
    void isTheCommittedOne() throws IOException {
        var sorted = SORTED.writeValueAsString(SORTED.convertValue(api, Map.class));
        Committed.compare("openapi.json", sorted + "\n");
    }

    @Test
    void isServedAsItWasCommitted() throws IOException {
        var served = new Door(server).get("/openapi.json");
        assertThat(served.header("Content-Type")).contains("application/json");
        // A description that was written anew in this run is packed by the next build.
        var committed = new JsonMapper().readTree(Files.readString(Committed.path("openapi.json")));
        assertThat(served.body().equals(committed) || "write".equals(System.getProperty("rolewright.contracts")))
                .isTrue();
    }

    @Test
    void tellsWhatEveryRequestCosts() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.body().path("x-rate-cost").asInt(0))
                    .as("%s", operation)
                    .isPositive();
            assertThat(operation.body().at("/responses/429/description").asString(""))
                    .contains("gateway.rate-exceeded");
        });
        assertThat(api.at("/paths/~1api~1v1~1resumes~1upload/post/x-rate-cost").asInt())
                .isEqualTo(Cost.DEAREST);
    }

    @Test
    void describesEveryOperation() {
        assertThat(operations()).hasSizeGreaterThan(5).allSatisfy(operation -> {
            assertThat(operation.body().path("summary").asString(""))
                    .as("%s: summary", operation)
                    .isNotBlank();
            assertThat(operation.body().path("description").asString("")).isNotBlank();
            assertThat(operation.body().path("tags")).hasSize(1);
            assertThat(operation.body().path("x-permission").asString("")).isNotBlank();
            assertThat(operation.body().path("responses").propertyNames()).anyMatch(status -> status.startsWith("2"));
            assertThat(operation.body().path("responses").propertyNames()).contains("500");
            assertThat(operation.takesJson() && operation.example().isMissingNode())
                    .as(
                            "%s has no example: write examples/%s.json",
                            operation, operation.body().path("operationId"))
                    .isFalse();
        });
    }

    @Test
    void keepsNestedRecordsOfOneNameApart() {
        var schemas = api.at("/components/schemas");
        assertThat(schemas.at("/Upload/properties/progress/$ref").asString()).endsWith("/UploadProgress");
        assertThat(schemas.at("/UploadProgress/properties").has("files")).isTrue();
        assertThat(schemas.at("/Run/properties/progress/$ref").asString()).endsWith("/RunProgress");
        assertThat(schemas.at("/RunProgress/properties").has("pages")).isTrue();
    }

    @Test
    void namesEveryOperationOnce() {
        var names = operations().stream()
                .map(one -> one.body().path("operationId").asString())
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void givesExamplesThatTheServerUnderstands() {
        var sent = new ArrayList<String>();
        for (var operation : operations()) {
            if (operation.takesJson()) {
                sent.add(operation.toString());
                var administrator = new People(server).administrator().door();
                var reply = administrator.send(administrator
                        .to(operation
                                .path()
                                .replace("{version}", "1")
                                .replaceAll("\\{[^}]+}", "01980000-0000-7000-8000-000000000000"))
                        .header("Content-Type", "application/json")
                        .method(
                                operation.method(),
                                BodyPublishers.ofString(operation.example().toString())));
                var declared = operation.body().at("/responses/%d".formatted(reply.status()));
                assertThat(reply.code()).as(operation.toString()).doesNotStartWith("gateway.");
                assertThat(declared.isMissingNode())
                        .as("%s answers %s", operation, reply.status())
                        .isFalse();
                if (reply.status() >= 400) {
                    assertThat(declared.path("description").asString(""))
                            .as("%s answers %s", operation, reply.code())
                            .contains(reply.code());
                }
            }
        }
        assertThat(sent).isNotEmpty();
    }

    @Test
    void servesNothingThatWasNotPromised() throws IOException {
        var promised = new TreeSet<String>();
        for (var line : Files.readAllLines(Committed.path("promised.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                assertThat(promised.add(nameless(line))).as("twice: " + line).isTrue();
            }
        }
        var served = new HashSet<>(Set.of("GET /openapi.json", "GET /docs", "GET /docs/{}"));
        operations().forEach(operation -> served.add(nameless(operation.toString())));
        assertThat(promised).as("contracts/promised.txt").containsAll(served);
        LoggerFactory.getLogger(OpenApiTest.class)
                .info("served {} of {} promised paths", served.size(), promised.size());
    }

    private static String nameless(String operation) {
        return operation.replaceAll("\\{[^}]+}", "{}").strip();
    }

    private List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        for (var path : api.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                operations.add(
                        new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()));
            }
        }
        return operations;
    }
}

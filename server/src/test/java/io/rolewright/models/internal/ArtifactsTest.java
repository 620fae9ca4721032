package io.rolewright.models.internal;

import static io.rolewright.models.internal.Makers.MATCHING;
import static io.rolewright.models.internal.Makers.MIRA;
import static io.rolewright.models.internal.Makers.RANKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.models.StoredArtifact;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Permission;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import io.rolewright.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bytes that come in and go out, as they should be and as they should not. */
@ServerTest({"rolewright.target=models", "rolewright.models.max-artifact=2MB"})
@Import(PlainDoor.class)
class ArtifactsTest {
    @Autowired
    private RestTestClient http;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Chores chores;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Makers makers;

    @BeforeEach
    void begin() {
        makers = new Makers(server);
    }

    @Test
    void comeBackAsTheyWereSent() {
        var words = "x".repeat(1_500_000) + UUID.randomUUID();
        var sent = put(words, sha256(words));
        assertThat(json(sent).path("size").asInt()).isEqualTo(words.length());
        var version = json(update(sha256(words), "version=1\nlicence=MIT\nsource=a test"))
                .at("/summary/version")
                .asInt();
        var got = answer(http.get().uri("/api/v1/models/{name}/versions/{version}/artifact", RANKER, version));
        assertThat(got.getResponseBody()).asString(StandardCharsets.UTF_8).isEqualTo(words);
        assertThat(got.getResponseHeaders().getContentLength()).isEqualTo(words.length());
        assertThat(got.getResponseHeaders().getETag()).isEqualTo("\"" + sha256(words) + "\"");
        assertThat(got.getResponseHeaders().getFirst("Content-Disposition")).contains("attachment", RANKER);
    }

    @Test
    void areRefusedWhenTheyAreNone() {
        assertThat(code(put("", sha256("")))).isEqualTo("models.artifact-empty");
    }

    @Test
    void areRefusedUnderAnotherHash() {
        assertThat(code(put("some", sha256("other")))).isEqualTo("models.artifact-other-hash");
        assertThat(code(put("some", "nonsense"))).isEqualTo("models.artifact-other-hash");
        assertThat(stored(sha256("other"))).isZero();
    }

    @Test
    void areRefusedWhenThereAreTooMany() {
        var words = "x".repeat(3_000_000);
        assertThat(code(put(words, sha256(words)))).isEqualTo("models.artifact-too-large");
        assertThat(stored(sha256(words))).isZero();
    }

    @Test
    void areRefusedAsSomethingElse() {
        var json = answer(http.put()
                .uri("/api/v1/models/artifacts/{sha256}", sha256("{}"))
                .contentType(MediaType.APPLICATION_JSON)
                .body("{}"));
        assertThat(json.getStatus().value()).isEqualTo(415);
    }

    @Test
    void areStoredOnceWhenTheyComeTwiceAtOnce() throws Exception {
        var words = UUID.randomUUID() + "y".repeat(1_200_000);
        Callable<StoredArtifact> send = () -> MATCHING.ask(() -> makers.internal.store(Makers.bytes(words)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = threads.invokeAll(List.of(send, send, send));
            for (var one : both) {
                assertThat(one.get().sha256()).isEqualTo(sha256(words));
            }
        }
        assertThat(stored(sha256(words))).isEqualTo(2);
        var numbers = List.of(makers.version(MIRA, words), makers.version(Makers.NOOR, words));
        assertThat(numbers.getFirst()).isEqualTo(numbers.getLast());
    }

    @Test
    void neverLeaveDamaged() {
        var words = UUID.randomUUID().toString();
        var version = makers.version(MIRA, words);
        jdbc.sql("update models.artifact_part set bytes = 'something else'::bytea where sha256 = ?")
                .param(sha256(words))
                .update();
        assertThatThrownBy(() -> MATCHING.ask(() -> makers.internal.open(RANKER, version)))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        refused -> assertThat(refused.code()).isEqualTo("models.artifact-damaged"));
        var got = answer(http.get().uri("/api/v1/models/{name}/versions/{version}/artifact", RANKER, version));
        assertThat(code(got)).isEqualTo("models.artifact-damaged");
        put(words, sha256(words));
        assertThat(answer(http.get().uri("/api/v1/models/{name}/versions/{version}/artifact", RANKER, version))
                        .getStatus()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void areForgottenAfterADayUnlessAVersionNamesThem() {
        var kept = UUID.randomUUID().toString();
        makers.version(MIRA, kept);
        put("alone", sha256("alone"));
        clock.advance(Duration.ofHours(25));
        Makers.run(chores, ModelsConfiguration.SWEEPING);
        assertThat(stored(sha256("alone"))).isZero();
        assertThat(stored(sha256(kept))).isEqualTo(1);
        assertThat(code(update(sha256("alone"), "version=1\nlicence=MIT\nsource=a test")))
                .isEqualTo("models.artifact-unknown");
    }

    @Test
    void needACardThatBelongsToThem() {
        put("some", sha256("some"));
        var sha256 = sha256("some");
        assertThat(code(update(sha256, "licence=MIT\nsource=a test"))).isEqualTo("models.card-incomplete");
        assertThat(code(update(sha256, "version=1\nsource=a test"))).isEqualTo("models.card-incomplete");
        assertThat(code(update(sha256, "version=\\\\uXYZ"))).isEqualTo("models.card-malformed");
        assertThat(code(update(sha256, "version=1\\\\u0000\nlicence=MIT\nsource=a test")))
                .isEqualTo("models.card-malformed");
        assertThat(code(update(sha256, "version=1\nlicence=MIT\nsource=a test\nsha256=" + "0".repeat(64))))
                .isEqualTo("models.card-of-other-bytes");
    }

    private EntityExchangeResult<byte[]> put(String words, String sha256) {
        return answer(http.put()
                .uri("/api/v1/models/artifacts/{sha256}", sha256)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(words.getBytes(StandardCharsets.UTF_8)));
    }

    private EntityExchangeResult<byte[]> update(String sha256, String card) {
        var body = """
                {"name":"%s","newVersion":{"artifact":"%s","format":"xgboost-json","card":"%s","metrics":{},"parents":[]}}""";
        return answer(http.post()
                .uri("/api/v1/models/update")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.formatted(RANKER, sha256, card.replace("\n", "\\n"))));
    }

    private static EntityExchangeResult<byte[]> answer(RestTestClient.RequestHeadersSpec<?> request) {
        return request.header(PlainDoor.USER, "018f0000-0000-7000-8000-00000000000a")
                .header(PlainDoor.PERMISSIONS, Permission.READ_MODELS.text() + "," + Permission.CHANGE_MODELS.text())
                .exchange()
                .expectBody(byte[].class)
                .returnResult();
    }

    private static JsonNode json(EntityExchangeResult<byte[]> answer) {
        return new JsonMapper().readTree(Objects.requireNonNull(answer.getResponseBody()));
    }

    private static @Nullable String code(EntityExchangeResult<byte[]> answer) {
        return json(answer).path("code").asString();
    }

    private static String sha256(String words) {
        return ContentHash.of(words.getBytes(StandardCharsets.UTF_8));
    }

    private int stored(String sha256) {
        return jdbc.sql("select count(*) from models.artifact_part where sha256 = ?")
                .param(sha256)
                .query(Integer.class)
                .single();
    }
}

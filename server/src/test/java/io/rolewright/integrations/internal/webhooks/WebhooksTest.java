package io.rolewright.integrations.internal.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.integrations.WebhookReceived;
import io.rolewright.integrations.internal.web.WebSending;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.events.Subscriptions;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.Actor;
import io.rolewright.shared.HookId;
import io.rolewright.shared.Ids;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import io.rolewright.support.Site;
import io.rolewright.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs that are told of events, and take them, or not. */
@ServerTest({
    "rolewright.target=integrations,storage",
    "rolewright.integrations.web.inner-hosts=localhost",
    "rolewright.integrations.web.max-page=100KB",
    "rolewright.integrations.web.max-document=200KB",
    "rolewright.integrations.web.time=2s",
    "rolewright.integrations.web.read-timeout=1s",
    "rolewright.integrations.web.patience=300ms",
    "rolewright.integrations.web.backoff=10ms",
    "rolewright.integrations.web.pace=500",
    "rolewright.integrations.webhooks.look-every=50ms"
})
@Import(PlainDoor.class)
class WebhooksTest {
    private static final String ANN = "018f0000-0000-7000-8000-00000000000a";
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String HOOKS = "/api/v1/integrations/webhooks";
    private static final String TYPE = "integrations.webhook-received.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    RestTestClient http;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EventLog log;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Events events;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Chores chores;

    @Autowired
    WebSending web;

    @Autowired
    TestClock clock;

    @Autowired
    Ids ids;

    private Receiver program = new Receiver();
    private Receiver other = new Receiver();

    @BeforeEach
    void open() {
        clock.advance(Duration.ofMinutes(1));
        program = new Receiver();
        other = new Receiver();
    }

    @AfterEach
    void close() {
        jdbc.sql("delete from integrations.webhook").update();
        program.close();
        other.close();
    }

    @Test
    void tellsOfAnEventOnceAndSignsIt() {
        var added = add(program, TYPE);
        happen();
        var message = program.await(1);
        subscriptions.rebuild(WebhooksConfiguration.OUTGOING);
        happen();

        assertThat(program.await(2).id()).isNotEqualTo(message.id());
        assertThat(program.messages()).hasSize(2);
        assertThat(message.signatures()).isEqualTo(message.expected(secret(added)));
        assertThat(message.timestamp()).isEqualTo(clock.instant().getEpochSecond());
        var body = json.readTree(message.body());
        assertThat(body.propertyNames()).containsExactly("type", "timestamp", "data");
        assertThat(body.path("type").asString()).isEqualTo(TYPE);
        assertThat(Instant.parse(body.path("timestamp").asString())).isEqualTo(clock.instant());
        assertThat(body.at("/data/partner").asString()).isEqualTo("seek");
        assertThat(body.at("/data/subject").asString())
                .isEqualTo(body.at("/data/hook").asString())
                .isNotEmpty();
        assertThat(body.toString()).doesNotContain("service:", TRACE);
    }

    @Test
    void tellsOnlyOfWhatIsWantedAndHappensFromNowOn() {
        happen();
        clock.advance(Duration.ofSeconds(1));
        var wanting = id(add(program, "integrations.*"));
        var others = id(add(other, "listings.*"));
        subscriptions.rebuild(WebhooksConfiguration.OUTGOING);
        happen();

        awaitDelivery(wanting, "DELIVERED");
        assertThat(items(wanting, ""))
                .extracting(one -> one.path("type").asString())
                .containsExactlyInAnyOrder(TYPE, "integrations.webhook-added.v1", "integrations.webhook-added.v1");
        assertThat(items(others, "")).isEmpty();
    }

    @Test
    void triesAgainWithTheSameIdAtAnotherTime() {
        program.answers(500, "no room for ann@quay.example");
        var id = id(add(program, TYPE));
        happen();
        var first = program.await(1);
        awaitAttempts(id, 1);
        clock.advance(Duration.ofSeconds(6));
        var second = program.await(2);
        awaitAttempts(id, 2);
        program.answers(200, "thanks");
        clock.advance(Duration.ofMinutes(6));
        var delivery = awaitDelivery(id, "DELIVERED");

        assertThat(second.id()).isEqualTo(first.id()).isEqualTo(text(delivery, "event"));
        assertThat(second.timestamp()).isEqualTo(first.timestamp() + 6);
        assertThat(second.signatures()).isNotEqualTo(first.signatures());
        assertThat(second.body()).isEqualTo(first.body());
        var report = get(HOOKS + "/" + id + "/deliveries/" + text(delivery, "id"));
        assertThat(text(report, "body")).isEqualTo(first.body());
        assertThat(report.path("attempts"))
                .extracting(one -> one.path("status").asInt() + " " + text(one, "answer"))
                .containsExactly("200 thanks", "500 no room for …@…", "500 no room for …@…");
        assertThat(get(HOOKS + "/" + id).path("failingSince").isMissingNode()).isTrue();
        assertThat(text(get(HOOKS + "/" + id), "deliveredAt")).isNotEmpty();
    }

    @Test
    void comesNoEarlierThanAProgramWants() {
        program.answers(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "600");
            Site.answer(exchange, 503, "text/plain", "");
        });
        var id = id(add(program, TYPE));
        happen();

        assertThat(text(awaitAttempts(id, 1), "nextAt"))
                .isEqualTo(clock.instant().plusSeconds(600).toString());
    }

    @Test
    void endsADeliveryAfterItsLastAttempt() {
        program.answers(500, "");
        var id = id(add(program, TYPE));
        happen();
        awaitAttempts(id, 1);
        jdbc.sql("update integrations.delivery set tries = 9").update();
        clock.advance(Duration.ofSeconds(6));

        var delivery = awaitDelivery(id, "FAILED");
        assertThat(delivery.path("nextAt").isMissingNode()).isTrue();
        assertThat(delivery.path("lastStatus").asInt()).isEqualTo(500);
        assertThat(text(get(HOOKS + "/" + id), "state")).isEqualTo("ACTIVE");
    }

    @Test
    void disablesAProgramThatIsGoneUntilSomebodySaysOtherwise() {
        program.answers(410, "");
        var id = id(add(program, TYPE));
        happen();
        var delivery = awaitDelivery(id, "FAILED");
        happen();

        var webhook = get(HOOKS + "/" + id);
        assertThat(text(webhook, "state")).isEqualTo("GONE");
        assertThat(items(id, "")).hasSize(1);
        assertThat(facts("integrations.webhook-disabled.v1", id)).isEqualTo(1);
        var redelivery = HOOKS + "/" + id + "/deliveries/" + text(delivery, "id") + "/redelivery";
        code(send(HttpMethod.POST, redelivery, null, null), 409, "integrations.webhook-resting");

        program.answers(204, "");
        change(id, webhook, "{\"paused\":false}").expectStatus().isOk();
        send(HttpMethod.POST, redelivery, null, null).expectStatus().isEqualTo(202);
        assertThat(program.await(2).id())
                .isEqualTo(program.messages().getFirst().id());
        awaitDelivery(id, "DELIVERED");
    }

    @Test
    void disablesAProgramThatTakesNothingForDays() {
        program.answers(500, "");
        var id = id(add(program, TYPE));
        happen();
        awaitAttempts(id, 1);
        happen();
        clock.advance(Duration.ofDays(5));
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(text(get(HOOKS + "/" + id), "state")).isEqualTo("FAILING"));

        assertThat(items(id, "state=WAITING")).isEmpty();
        assertThat(text(get(HOOKS + "/" + id), "failingSince")).isNotEmpty();
        assertThat(facts("integrations.webhook-disabled.v1", id)).isEqualTo(1);
    }

    @Test
    void tellsAPausedProgramNothing() {
        var id = id(add(program, TYPE));
        var paused = change(id, get(HOOKS + "/" + id), "{\"paused\":true}");
        assertThat(text(body(paused), "state")).isEqualTo("PAUSED");
        happen();
        clock.advance(Duration.ofSeconds(1));
        change(id, get(HOOKS + "/" + id), "{\"paused\":false}").expectStatus().isOk();
        subscriptions.rebuild(WebhooksConfiguration.OUTGOING);
        happen();

        program.await(1);
        assertThat(items(id, "")).hasSize(1);
    }

    @Test
    void signsWithBothSecretsForADay() {
        var added = add(program, TYPE);
        var id = id(added);
        var renewed = body(send(HttpMethod.POST, HOOKS + "/" + id + "/secret", null, null));
        happen();
        var message = program.await(1);
        clock.advance(Duration.ofHours(25));
        happen();
        var later = program.await(2);

        assertThat(message.signatures())
                .isEqualTo(message.expected(secret(renewed)) + " " + message.expected(secret(added)));
        assertThat(later.signatures()).isEqualTo(later.expected(secret(renewed)));
        assertThat(chores.run(WebhooksConfiguration.SWEEPING)).isTrue();
        assertThat(jdbc.sql("select count(old_secret) from integrations.webhook")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void tellsASecretOnceAndKeepsItEncrypted() {
        var added = add(program, TYPE);
        var id = id(added);

        assertThat(secret(added)).startsWith("whsec_");
        assertThat(get(HOOKS + "/" + id).toString() + get(HOOKS)).doesNotContain("whsec_", "secret");
        var kept = jdbc.sql("select secret from integrations.webhook")
                .query((row, number) -> row.getBytes("secret"))
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain(secret(added).substring(6));
    }

    @Test
    void sendsAnEventAgainWhenSomebodySaysSo() {
        var id = id(add(program, TYPE));
        happen();
        var delivery = text(awaitDelivery(id, "DELIVERED"), "id");
        send(HttpMethod.POST, HOOKS + "/" + id + "/deliveries/" + delivery + "/redelivery", null, null)
                .expectStatus()
                .isEqualTo(202);

        assertThat(program.await(2).id()).isEqualTo(program.await(1).id());
        assertThat(awaitAttempts(id, 2).path("state").asString()).isEqualTo("DELIVERED");
    }

    @ParameterizedTest
    @CsvSource({
        "https://10.0.0.1/, integrations.address-inner",
        "https://127.0.0.1/x, integrations.address-inner",
        "https://[::1]/, integrations.address-inner",
        "https://[::ffff:169.254.169.254]/, integrations.address-inner",
        "http://8.8.8.8/, integrations.address-insecure",
        "https://8.8.8.8:22/, integrations.address-port",
        "https://ann@8.8.8.8/, integrations.address-malformed",
        "file:///etc/passwd, integrations.address-malformed"
    })
    void refusesAddressesThatNothingIsSentTo(String url, String code) {
        code(send(HttpMethod.POST, HOOKS, null, wanted(url, TYPE)), 422, code);
        var id = id(add(program, TYPE));
        code(change(id, get(HOOKS + "/" + id), "{\"url\":\"%s\"}".formatted(url)), 422, code);

        jdbc.sql("update integrations.webhook set url = ?").param(url).update();
        var trial = body(send(HttpMethod.POST, HOOKS + "/" + id + "/trial", null, null));
        assertThat(text(trial, "code")).isEqualTo(code);
        assertThat(trial.path("status").asInt()).isZero();
    }

    @Test
    void followsNothing() {
        program.answers(exchange -> Site.redirect(exchange, other.url()));
        var id = id(add(program, TYPE));
        happen();

        assertThat(awaitAttempts(id, 1).path("lastStatus").asInt()).isEqualTo(302);
        assertThat(text(awaitAttempts(id, 1), "state")).isEqualTo("WAITING");
        assertThat(other.messages()).isEmpty();
    }

    @Test
    void letsNobodyWaitForASlowProgram() {
        var patience = new CountDownLatch(1);
        program.answers(exchange -> {
            try {
                assertThat(patience.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            Site.answer(exchange, 204, "text/plain", "");
        });
        add(program, TYPE);
        add(other, TYPE);
        for (int event = 0; event < 6; event++) {
            happen();
        }
        program.await(4);
        other.await(6);

        assertThat(program.messages()).hasSize(4);
        patience.countDown();
        program.await(6);
        assertThat(other.messages()).hasSize(6);
    }

    @Test
    void cutsOffAProgramThatDoesNotAnswer() {
        var patience = new CountDownLatch(1);
        program.answers(exchange -> {
            try {
                assertThat(patience.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
        var headers = Map.of("webhook-id", "1", "webhook-timestamp", "2", "webhook-signature", "3");
        var reply = web.send(program.url(), headers, "{}", Duration.ofMillis(300));
        patience.countDown();

        assertThat(reply.code()).isEqualTo("integrations.host-slow");
    }

    @Test
    void sendsWhatAKilledProcessHad() {
        program.answers(500, "");
        var id = id(add(program, TYPE));
        happen();
        awaitAttempts(id, 1);
        jdbc.sql("update integrations.delivery set claimed_until = ?")
                .param(Timestamp.from(clock.instant().plusSeconds(60)))
                .update();
        program.answers(204, "");
        clock.advance(Duration.ofSeconds(61));

        awaitDelivery(id, "DELIVERED");
    }

    @Test
    void triesAProgramAtOnce() {
        program.answers(200, "x".repeat(5_000));
        var added = add(program, "listings.*");
        var trial = body(send(HttpMethod.POST, HOOKS + "/" + id(added) + "/trial", null, null));

        var message = program.await(1);
        assertThat(message.signatures()).isEqualTo(message.expected(secret(added)));
        assertThat(message.body()).contains("\"type\":\"webhooks.trial\"");
        assertThat(trial.path("status").asInt()).isEqualTo(200);
        assertThat(text(trial, "answer")).isEqualTo("x".repeat(1_024));
        assertThat(items(id(added), "")).isEmpty();
    }

    @Test
    void forgetsOldDeliveriesAndSendsThemNoMore() {
        var id = id(add(program, TYPE));
        happen();
        awaitDelivery(id, "DELIVERED");
        clock.advance(Duration.ofDays(31));
        assertThat(chores.run(WebhooksConfiguration.SWEEPING)).isTrue();
        assertThat(items(id, "")).isEmpty();
        subscriptions.rebuild(WebhooksConfiguration.OUTGOING);
        happen();

        program.await(2);
        assertThat(items(id, "")).hasSize(1);
    }

    @Test
    void changesWebhooksForWhoeverSawTheLastVersion() {
        var added = add(program, TYPE);
        var id = id(added);
        code(send(HttpMethod.PATCH, HOOKS + "/" + id, null, "{}"), 428, "integrations.if-match-missing");
        code(send(HttpMethod.PATCH, HOOKS + "/" + id, "\"7\"", "{}"), 412, "integrations.webhook-changed");
        var changed = body(change(id, added.path("webhook"), "{\"types\":[\"*\"],\"description\":\" CRM \"}"));
        assertThat(text(changed, "description")).isEqualTo("CRM");
        assertThat(changed.path("version").asInt()).isEqualTo(2);
        send(HttpMethod.POST, HOOKS, null, wanted(other.url(), "Jobs!"))
                .expectStatus()
                .isEqualTo(422);
        var second = id(add(other, TYPE));
        var page = get(HOOKS + "?limit=1");
        assertThat(page.at("/items/0/id").asString()).isEqualTo(second);
        assertThat(get(HOOKS + "?limit=1&cursor=" + text(page, "next"))
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(id);
        send(HttpMethod.DELETE, HOOKS + "/" + id, null, null).expectStatus().isNoContent();
        assertThat(facts("integrations.webhook-added.v1", id)
                        + facts("integrations.webhook-changed.v1", id)
                        + facts("integrations.webhook-removed.v1", id))
                .isEqualTo(3);
    }

    @Test
    void knowsOnlyItsOwn() {
        var id = id(add(program, TYPE));
        var foreign = id(add(other, TYPE));
        happen();
        var delivery = text(awaitDelivery(id, "DELIVERED"), "id");

        for (var path : List.of("/deliveries/" + delivery, "/deliveries/" + ANN)) {
            code(send(HttpMethod.GET, HOOKS + "/" + foreign + path, null, null), 404, "integrations.delivery-unknown");
        }
        code(
                send(HttpMethod.POST, HOOKS + "/" + foreign + "/deliveries/" + delivery + "/redelivery", null, null),
                404,
                "integrations.delivery-unknown");
        var nobody = HOOKS + "/" + ANN;
        code(send(HttpMethod.GET, nobody, null, null), 404, "integrations.webhook-unknown");
        code(send(HttpMethod.DELETE, nobody, null, null), 404, "integrations.webhook-unknown");
        code(send(HttpMethod.PATCH, nobody, "\"1\"", "{}"), 404, "integrations.webhook-unknown");
        code(send(HttpMethod.GET, nobody + "/deliveries", null, null), 404, "integrations.webhook-unknown");
        code(send(HttpMethod.POST, nobody + "/secret", null, null), 404, "integrations.webhook-unknown");
        code(send(HttpMethod.POST, nobody + "/trial", null, null), 404, "integrations.webhook-unknown");
    }

    /** Something happens, and every subscription has heard of it. */
    private void happen() {
        var fact = new WebhookReceived(ids.next(HookId::new), "seek", "PositionProfilePosted");
        Call.of(Actor.service("integrations"), TRACE)
                .run(() -> transactions.executeWithoutResult(status -> log.append(fact)));
        events.awaitIdle();
    }

    private int facts(String type, String subject) {
        return jdbc.sql("select count(*) from runtime.event where type = ? and subject = ?")
                .params(type, subject)
                .query(Integer.class)
                .single();
    }

    private JsonNode add(Receiver receiver, String type) {
        return body(send(HttpMethod.POST, HOOKS, null, wanted(receiver.url(), type)));
    }

    private static String wanted(String url, String type) {
        return "{\"url\":\"%s\",\"types\":[\"%s\"]}".formatted(url, type);
    }

    private ResponseSpec change(String id, JsonNode seen, String change) {
        return send(
                HttpMethod.PATCH, HOOKS + "/" + id, "\"" + seen.path("version").asInt() + "\"", change);
    }

    private JsonNode awaitDelivery(String webhook, String state) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> !items(webhook, "state=" + state).isEmpty());
        return items(webhook, "state=" + state).getFirst();
    }

    private JsonNode awaitAttempts(String webhook, int attempts) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> items(webhook, "").stream()
                        .anyMatch(one -> one.path("attempts").asInt() == attempts));
        return items(webhook, "").getFirst();
    }

    private List<JsonNode> items(String webhook, String question) {
        return get(HOOKS + "/" + webhook + "/deliveries?" + question)
                .path("items")
                .valueStream()
                .toList();
    }

    private JsonNode get(String path) {
        return body(send(HttpMethod.GET, path, null, null));
    }

    private JsonNode body(ResponseSpec answer) {
        var text = answer.expectStatus()
                .is2xxSuccessful()
                .returnResult(String.class)
                .getResponseBody();
        return json.readTree(Objects.requireNonNull(text));
    }

    private ResponseSpec send(HttpMethod method, String path, @Nullable String ifMatch, @Nullable String body) {
        var request = http.method(method).uri(path).header(PlainDoor.USER, ANN);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return (body == null
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).body(body))
                .exchange();
    }

    private static String id(JsonNode added) {
        return added.at("/webhook/id").asString();
    }

    private static String secret(JsonNode added) {
        return text(added, "secret");
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static void code(ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
    }
}

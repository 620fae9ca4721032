package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Receiver;
import io.rolewright.integrations.twins.wire.Signatures;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What SEEK tells by itself arrives signed, is tried again, and can be asked for again. */
class SeekWebhooksTest {
    private static final String SECRET = "a secret of sixteen";
    private static final String SUBSCRIBE =
            "mutation($input: CreateWebhookSubscriptionInput!) { createWebhookSubscription(input: $input) { __typename "
                    + "... on CreateWebhookSubscriptionPayload_Success { webhookSubscription { id { value } } } "
                    + "... on CreateWebhookSubscriptionPayload_Conflict { conflictingWebhookSubscription { id { value } } } } }";
    private static final String REPLAY =
            "mutation($input: ReplayWebhookSubscriptionInput!) { replayWebhookSubscription(input: $input) { webhookSubscription { id { value } } } }";
    private static final String EVENTS =
            "query($first: Int, $after: String) { events(schemeId: \"seekAnz\", first: $first, after: $after) { edges { cursor node { id { value } typeCode ... on PositionProfilePostedEvent { positionProfileId positionProfile { positionTitle } } } } pageInfo { hasNextPage endCursor } } }";

    private final Seek seek = new Seek();
    private final Receiver receiver = new Receiver(seek.clock, 202);

    @AfterEach
    void close() {
        seek.close();
        receiver.close();
    }

    @Test
    void arrivesSignedOverItsRawBytes() throws IOException {
        var subscription = subscribe("PositionProfilePosted");
        var id = seek.posted("k1");
        seek.settle();
        var hook = received(1).getFirst();
        assertThat(hook.field("Seek-Signature")).hasValue(Signatures.seek(SECRET, hook.body()));
        assertThat(hook.field("X-Request-Id")).isPresent();
        var body = hook.json();
        assertThat(body.path("subscriptionId").asString()).isEqualTo(subscription);
        assertThat(body.path("url").asString()).isEqualTo(receiver.address() + "/hooks/seek");
        assertThat(body.at("/events/0/type").asString()).isEqualTo("PositionProfilePosted");
        assertThat(body.at("/events/0/positionProfileId").asString()).isEqualTo(id);
        assertThat(body.at("/events/0/hirerId").asString()).isEqualTo(SeekTwin.HIRER);
    }

    @Test
    void isTriedAgainUntilItIsTaken() throws IOException {
        subscribe("PositionProfilePosted");
        receiver.faults().add(FaultRule.on("/hooks/seek", Faults.status(503)).calls(1, 2));
        seek.posted("k1");
        seek.settle();
        received(1);
        seek.clock.advance(Duration.ofMinutes(1));
        received(2);
        seek.clock.advance(Duration.ofMinutes(2));
        received(3);
        seek.clock.advance(Duration.ofDays(1));
        seek.board.tick();
        assertThat(receiver.requests().all()).hasSize(3);
    }

    @Test
    void comesTwiceUnsignedOrFalselySignedWhenToldTo() throws IOException {
        subscribe("PositionProfilePosted");
        List.of(WebhookFault.DUPLICATE, WebhookFault.BAD_SIGNATURE, WebhookFault.UNSIGNED)
                .forEach(seek.board::misbehave);
        seek.posted("k1");
        seek.settle();
        received(2);
        seek.posted("k2");
        seek.settle();
        received(3);
        seek.posted("k3");
        seek.settle();
        var hooks = received(4);
        assertThat(hooks.get(0).body()).isEqualTo(hooks.get(1).body());
        assertThat(hooks.get(2).field("Seek-Signature"))
                .isPresent()
                .isNotEqualTo(Optional.of(Signatures.seek(SECRET, hooks.get(2).body())));
        assertThat(hooks.get(3).field("Seek-Signature")).isEmpty();
    }

    @Test
    void comesOutOfOrderWhenToldTo() throws IOException {
        subscribe("PositionProfilePosted");
        seek.board.misbehave(WebhookFault.OUT_OF_ORDER);
        var first = seek.posted("k1");
        seek.settle();
        assertThat(receiver.requests().all()).isEmpty();
        var second = seek.posted("k2");
        seek.settle();
        assertThat(received(2).stream()
                        .map(hook ->
                                hook.json().at("/events/0/positionProfileId").asString()))
                .containsExactly(second, first);
    }

    @Test
    void whatNeverCameCanBeReplayed() throws IOException {
        var subscription = subscribe("PositionProfilePosted");
        seek.board.misbehave(WebhookFault.WITHHELD);
        seek.posted("k1");
        seek.settle();
        assertThat(receiver.requests().all()).isEmpty();
        var event = events(10, null).at("/edges/0/node/id/value").asString();
        var input = object("webhookSubscription", object("id", subscription), "eventIds", List.of(event));
        assertThat(seek.ask(REPLAY, object("input", input)).has("errors")).isFalse();
        seek.board.tick();
        received(1);
        input.put(
                "filter",
                object(
                        "createdAfterDateTime", "2026-11-26T00:00:00Z",
                        "createdBeforeDateTime", "2026-11-27T00:00:00Z",
                        "replayDeliveredEventsIndicator", true));
        assertThat(Seek.code(seek.ask(REPLAY, object("input", input)))).isEqualTo("BAD_USER_INPUT");
        input.remove("eventIds");
        seek.ask(REPLAY, object("input", input));
        received(2);
    }

    @Test
    void subscriptionsAreUniqueAndTheirSecretsLong() throws IOException {
        subscribe("PositionProfilePosted");
        var wanted = subscription("PositionProfilePosted", SECRET);
        assertThat(seek.ask(SUBSCRIBE, wanted)
                        .at("/data/createWebhookSubscription/__typename")
                        .asString())
                .isEqualTo("CreateWebhookSubscriptionPayload_Conflict");
        assertThat(Seek.code(seek.ask(SUBSCRIBE, subscription("PositionProfileClosed", "short"))))
                .isEqualTo("BAD_USER_INPUT");
        assertThat(Seek.code(seek.ask(SUBSCRIBE, subscription("SomethingElse", SECRET))))
                .isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void eventsCanBePolledPageByPage() throws IOException {
        for (var key : List.of("k1", "k2", "k3")) {
            seek.posted(key);
            seek.settle();
        }
        var page = events(2, null);
        assertThat(page.path("edges")).hasSize(2);
        assertThat(page.at("/edges/0/node/positionProfile/positionTitle").asString())
                .isEqualTo("Java Engineer");
        assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        var rest = events(2, page.at("/pageInfo/endCursor").asString());
        assertThat(rest.path("edges")).hasSize(1);
        assertThat(rest.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(Seek.code(seek.ask(EVENTS, object("first", 101)))).isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void candidatesWhoApplyAreToldOf() throws IOException {
        var id = seek.posted("k1");
        seek.settle();
        var profile = seek.board.apply(id, "Ada Byron", "ada@example.org").orElseThrow();
        var found = seek.ask(
                "query($id: String!) { candidateProfile(id: $id) { candidate { seekPrimaryEmailAddress person { name { formattedName } } } associatedPositionProfile { positionTitle } } }",
                object("id", profile));
        assertThat(found.at("/data/candidateProfile/candidate/person/name/formattedName")
                        .asString())
                .isEqualTo("Ada Byron");
    }

    private JsonNode events(int first, @Nullable String after) throws IOException {
        return seek.ask(EVENTS, object("first", first, "after", after)).at("/data/events");
    }

    private String subscribe(String type) throws IOException {
        return seek.ask(SUBSCRIBE, subscription(type, SECRET))
                .at("/data/createWebhookSubscription/webhookSubscription/id/value")
                .asString();
    }

    private Object subscription(String type, String secret) {
        return object(
                "input",
                object(
                        "webhookSubscription",
                        object(
                                "eventTypeCode",
                                type,
                                "schemeId",
                                "seekAnz",
                                "secret",
                                secret,
                                "signingAlgorithmCode",
                                "SeekHmacSha512",
                                "url",
                                receiver.address() + "/hooks/seek")));
    }

    /** The webhooks that arrived, once there are so many. */
    private List<TwinRequest> received(int count) {
        return receiver.received(count, seek.board);
    }
}

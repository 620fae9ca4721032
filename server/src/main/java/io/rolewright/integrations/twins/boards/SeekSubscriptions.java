package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who wants to be told of what at SEEK. */
final class SeekSubscriptions {
    private static final String SIGNED = "SeekHmacSha512";
    private static final int LEAST_SECRET = 16;
    private static final int MOST_SECRET = 255;

    private final Clock clock;
    private final Map<String, Subscription> subscriptions = new LinkedHashMap<>();
    private int made;

    /** A wish to be told. */
    record Subscription(
            String id,
            String eventType,
            @Nullable String hirerId,
            String url,
            String secret,
            String algorithm,
            int mostEvents,
            Instant created,
            Instant updated) {
        boolean isSigned() {
            return algorithm.equals(SIGNED);
        }

        boolean wants(SeekEvents.SeekEvent event) {
            return eventType.equals(event.type()) && (hirerId == null || hirerId.equals(event.hirerId()));
        }

        private boolean isSameAs(Subscription other) {
            return eventType.equals(other.eventType) && url.equals(other.url) && Objects.equals(hirerId, other.hirerId);
        }

        Map<String, @Nullable Object> shown() {
            return object(
                    "id",
                    SeekCatalogue.id(id),
                    "eventTypeCode",
                    eventType,
                    "hirerId",
                    hirerId == null ? null : SeekCatalogue.id(hirerId),
                    "url",
                    url,
                    "signingAlgorithmCode",
                    algorithm,
                    "maxEventsPerAttempt",
                    mostEvents,
                    "schemeId",
                    SeekCatalogue.SCHEME,
                    "createDateTime",
                    created.toString(),
                    "updateDateTime",
                    updated.toString());
        }
    }

    SeekSubscriptions(Clock clock) {
        this.clock = clock;
    }

    synchronized List<Subscription> all() {
        return List.copyOf(subscriptions.values());
    }

    synchronized Subscription get(String id) {
        var found = subscriptions.get(id);
        SeekRules.require(found != null, "the webhook subscription is unknown");
        return Objects.requireNonNull(found);
    }

    synchronized Map<String, @Nullable Object> create(Input input) {
        SeekRules.require(input.text("schemeId").equals(SeekCatalogue.SCHEME), "schemeId is not of this token");
        SeekRules.require(SeekEvents.TYPES.contains(input.text("eventTypeCode")), "eventTypeCode is unknown");
        input.optional("hirerId").ifPresent(SeekRules::related);
        checkUrl(input.text("url"));
        checkSigning(input);
        var now = clock.instant();
        var wanted = new Subscription(
                "seekAnz:webhookSubscription:events:BoJiJ9ZWFVgejLXLJxUnv" + ++made,
                input.text("eventTypeCode"),
                input.optional("hirerId").orElse(null),
                input.text("url"),
                input.text("secret"),
                input.text("signingAlgorithmCode"),
                mostEvents(input),
                now,
                now);
        var same = same(wanted);
        if (same.isPresent()) {
            return conflict("CreateWebhookSubscriptionPayload_Conflict", same.get());
        }
        subscriptions.put(wanted.id(), wanted);
        return object("__typename", "CreateWebhookSubscriptionPayload_Success", "webhookSubscription", wanted.shown());
    }

    synchronized Map<String, @Nullable Object> delete(Input input) {
        var found = get(input.text("id"));
        subscriptions.remove(found.id());
        return object("webhookSubscription", found.shown());
    }

    synchronized Map<String, @Nullable Object> updateDelivery(Input input) {
        var old = get(input.text("id"));
        checkUrl(input.text("url"));
        var wanted = new Subscription(
                old.id(),
                old.eventType(),
                old.hirerId(),
                input.text("url"),
                old.secret(),
                old.algorithm(),
                mostEvents(input),
                old.created(),
                clock.instant());
        var same = same(wanted).filter(other -> !other.id().equals(old.id()));
        if (same.isPresent()) {
            return conflict("UpdateWebhookSubscriptionDeliveryConfigurationPayload_Conflict", same.get());
        }
        subscriptions.put(wanted.id(), wanted);
        return object(
                "__typename",
                "UpdateWebhookSubscriptionDeliveryConfigurationPayload_Success",
                "webhookSubscription",
                wanted.shown());
    }

    synchronized Map<String, @Nullable Object> updateSigning(Input input) {
        var old = get(input.text("id"));
        checkSigning(input);
        var wanted = new Subscription(
                old.id(),
                old.eventType(),
                old.hirerId(),
                old.url(),
                input.text("secret"),
                input.text("signingAlgorithmCode"),
                old.mostEvents(),
                old.created(),
                clock.instant());
        subscriptions.put(wanted.id(), wanted);
        return object("webhookSubscription", wanted.shown());
    }

    private Optional<Subscription> same(Subscription wanted) {
        return subscriptions.values().stream().filter(wanted::isSameAs).findFirst();
    }

    private static Map<String, @Nullable Object> conflict(String type, Subscription other) {
        return object("__typename", type, "conflictingWebhookSubscription", other.shown());
    }

    private static int mostEvents(Input input) {
        var most = input.whole("maxEventsPerAttempt", 10);
        SeekRules.require(most >= 1 && most <= 10, "maxEventsPerAttempt must be between 1 and 10");
        return most;
    }

    private static boolean isLongEnough(String secret) {
        return secret.length() >= LEAST_SECRET && secret.getBytes(StandardCharsets.UTF_8).length <= MOST_SECRET;
    }

    private static void checkUrl(String url) {
        SeekRules.require(isUrl(url), "url is no address of the web");
    }

    private static boolean isUrl(String url) {
        try {
            var address = URI.create(url);
            return address.getHost() != null && List.of("https", "http").contains(address.getScheme());
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }

    private static void checkSigning(Input input) {
        var algorithm = input.text("signingAlgorithmCode");
        SeekRules.require(List.of(SIGNED, "None").contains(algorithm), "signingAlgorithmCode is unknown");
        var secret = input.text("secret");
        SeekRules.require(
                !algorithm.equals(SIGNED) || isLongEnough(secret),
                "secret must have 16 characters at least, and 255 bytes at most");
    }

    List<Map<String, @Nullable Object>> shown() {
        return all().stream().map(Subscription::shown).toList();
    }
}

package io.rolewright.integrations.internal.webhooks;

import io.rolewright.integrations.DeliveryAttempt;
import io.rolewright.integrations.internal.Masking;
import io.rolewright.integrations.internal.web.WebSending;
import io.rolewright.shared.EventId;
import io.rolewright.shared.WebhookId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends a message, signed with every secret that is good. */
@Component
class Posting {
    private static final int MILLION = 1_000_000;

    private final SigningSecrets secrets;
    private final WebSending web;
    private final WebhookSettings settings;
    private final Clock clock;

    Posting(SigningSecrets secrets, WebSending web, WebhookSettings settings, Clock clock) {
        this.secrets = secrets;
        this.web = web;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What came of a message.
     *
     * @param retryAfter when the program wants to be asked again, if it said so
     */
    record Posted(DeliveryAttempt attempt, @Nullable Duration retryAfter) {
        private static final int OK = 200;
        private static final int REDIRECT = 300;
        private static final int GONE = 410;

        boolean isTaken() {
            return attempt.code() == null && attempt.status() >= OK && attempt.status() < REDIRECT;
        }

        boolean isGone() {
            return attempt.status() == GONE;
        }
    }

    Posted post(WebhookId webhook, String url, EventId event, String body) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var headers = headers(webhook, event, at, body);
        var start = System.nanoTime();
        var reply = web.send(url, headers, body, settings.time());
        var took = Math.toIntExact((System.nanoTime() - start) / MILLION);
        var answer = Masking.of(reply.body());
        return new Posted(new DeliveryAttempt(at, took, reply.status(), reply.code(), answer), reply.retryAfter());
    }

    private Map<String, String> headers(WebhookId webhook, EventId event, Instant at, String body) {
        return Map.of(
                "webhook-id", event.text(),
                "webhook-timestamp", String.valueOf(at.getEpochSecond()),
                "webhook-signature",
                        secrets.of(webhook, at).stream()
                                .map(secret -> secret.sign(event.text(), at, body))
                                .collect(Collectors.joining(" ")));
    }
}

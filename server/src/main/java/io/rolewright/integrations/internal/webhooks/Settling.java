package io.rolewright.integrations.internal.webhooks;

import io.rolewright.events.integrations.WebhookDisabled;
import io.rolewright.events.integrations.WebhookState;
import io.rolewright.integrations.DeliveryState;
import io.rolewright.runtime.events.EventLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Notes what came of a message, and what follows from it: an end, another attempt, or the end of the webhook. */
@Component
class Settling {
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Attempts attempts;
    private final WebhookSettings settings;
    private final EventLog events;
    private final TransactionOperations transactions;
    private final Clock clock;

    Settling(
            Webhooks webhooks,
            Deliveries deliveries,
            Attempts attempts,
            WebhookSettings settings,
            EventLog events,
            TransactionOperations transactions,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.settings = settings;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    void settle(Due due, Posting.Posted posted) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        transactions.executeWithoutResult(status -> {
            if (posted.isTaken()) {
                taken(due, posted, now);
            } else {
                failed(due, posted, now);
            }
        });
    }

    // The webhook's row comes first everywhere, so that no two transactions wait for each other.
    private void taken(Due due, Posting.Posted posted, Instant now) {
        if (webhooks.succeed(due.webhook(), now)) {
            attempts.add(due.id(), posted.attempt());
            deliveries.end(due, DeliveryState.DELIVERED, posted.attempt().status(), now);
        }
    }

    private void failed(Due due, Posting.Posted posted, Instant now) {
        webhooks.fail(due.webhook(), now).ifPresent(since -> {
            attempts.add(due.id(), posted.attempt());
            retry(due, posted, now);
            if (posted.isGone()) {
                disable(due, WebhookState.GONE, now);
            } else if (!since.plus(settings.patience()).isAfter(now)) {
                disable(due, WebhookState.FAILING, now);
            }
        });
    }

    private void retry(Due due, Posting.Posted posted, Instant now) {
        var status = posted.attempt().status();
        settings.pause(due.tries() + 1)
                .ifPresentOrElse(
                        pause -> deliveries.postpone(due, status, now.plus(longer(pause, posted.retryAfter()))),
                        () -> deliveries.end(due, DeliveryState.FAILED, status, now));
    }

    private static Duration longer(Duration pause, @Nullable Duration wanted) {
        return wanted != null && wanted.compareTo(pause) > 0 ? wanted : pause;
    }

    private void disable(Due due, WebhookState why, Instant now) {
        if (webhooks.disable(due.webhook(), why)) {
            deliveries.giveUp(due.webhook(), now);
            events.append(new WebhookDisabled(due.webhook(), why));
        }
    }
}

package io.rolewright.integrations.internal.webhooks;

import io.rolewright.events.integrations.WebhookState;
import io.rolewright.integrations.DeliveryAttempt;
import io.rolewright.integrations.WebhookDelivery;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.DeliveryId;
import io.rolewright.shared.EventId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.WebhookId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Sends because somebody says so: an event once more, or a trial. */
@Component
class Sending {
    private static final String TRIAL = "webhooks.trial";

    private final WebhookKeeping keeping;
    private final DeliveryReading reading;
    private final Deliveries deliveries;
    private final Posting posting;
    private final MessageBody bodies;
    private final Once once;
    private final Ids ids;
    private final Clock clock;

    Sending(
            WebhookKeeping keeping,
            DeliveryReading reading,
            Deliveries deliveries,
            Posting posting,
            MessageBody bodies,
            Once once,
            Ids ids,
            Clock clock) {
        this.keeping = keeping;
        this.reading = reading;
        this.deliveries = deliveries;
        this.posting = posting;
        this.bodies = bodies;
        this.once = once;
        this.ids = ids;
        this.clock = clock;
    }

    WebhookDelivery again(WebhookId webhook, DeliveryId id) {
        reading.find(webhook, id);
        if (keeping.find(webhook).state() != WebhookState.ACTIVE) {
            throw ContractException.conflict("integrations.webhook-resting", webhook.text());
        }
        return once.execute(() -> {
            deliveries.again(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
            return reading.find(webhook, id);
        });
    }

    DeliveryAttempt trial(WebhookId id) {
        var webhook = keeping.find(id);
        var body = bodies.of(TRIAL, clock.instant().truncatedTo(ChronoUnit.MICROS), id.text());
        return posting.post(id, webhook.url(), ids.next(EventId::new), body).attempt();
    }
}

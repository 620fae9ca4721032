package io.rolewright.integrations.internal.webhooks;

import io.rolewright.runtime.events.Envelope;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Has events wait for the webhooks that want them. An event that is older than deliveries are kept waits for nobody: it may
 * have been told and forgotten, and nothing is told twice because the log is read again.
 */
@Component
class Outgoing {
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final MessageBody bodies;
    private final WebhookSettings settings;
    private final Clock clock;

    Outgoing(Webhooks webhooks, Deliveries deliveries, MessageBody bodies, WebhookSettings settings, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.bodies = bodies;
        this.settings = settings;
        this.clock = clock;
    }

    void take(List<Envelope> events) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var active = webhooks.active();
        events.stream()
                .filter(event -> !event.time().isBefore(now.minus(settings.kept())))
                .forEach(event -> add(event, active, now));
    }

    private void add(Envelope event, List<Webhooks.Active> active, Instant now) {
        active.stream()
                .filter(webhook -> webhook.wants(event.type(), event.time()))
                .forEach(webhook -> deliveries.add(webhook.id(), event, bodies.of(event), now));
    }
}

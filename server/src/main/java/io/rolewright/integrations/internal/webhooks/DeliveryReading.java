package io.rolewright.integrations.internal.webhooks;

import io.rolewright.integrations.DeliveryReport;
import io.rolewright.integrations.DeliveryState;
import io.rolewright.integrations.Webhook;
import io.rolewright.integrations.WebhookDelivery;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.DeliveryId;
import io.rolewright.shared.Page;
import io.rolewright.shared.WebhookId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows webhooks and their deliveries. */
@Component
class DeliveryReading {
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Attempts attempts;
    private final Cursors cursors;

    DeliveryReading(Webhooks webhooks, Deliveries deliveries, Attempts attempts, Cursors cursors) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.cursors = cursors;
    }

    Page<Webhook> webhooks(int limit, @Nullable String cursor) {
        var question = "integrations/webhooks";
        return Page.cut(
                webhooks.list(position(question, cursor), limit + 1),
                limit,
                last -> cursors.write(question, List.of(last.id().text())));
    }

    Page<WebhookDelivery> page(WebhookId webhook, @Nullable DeliveryState state, int limit, @Nullable String cursor) {
        var question = "integrations/webhooks/" + webhook + "/deliveries?state=" + state;
        return Page.cut(
                deliveries.list(webhook, state, position(question, cursor), limit + 1),
                limit,
                last -> cursors.write(question, List.of(last.id().text())));
    }

    private @Nullable UUID position(String question, @Nullable String cursor) {
        return cursor == null
                ? null
                : UUID.fromString(cursors.read(question, cursor).getFirst());
    }

    WebhookDelivery find(WebhookId webhook, DeliveryId id) {
        return deliveries
                .find(webhook, id)
                .orElseThrow(() -> ContractException.notFound("integrations.delivery-unknown", id.text()));
    }

    DeliveryReport report(WebhookId webhook, DeliveryId id) {
        return new DeliveryReport(find(webhook, id), deliveries.body(id), attempts.of(id));
    }
}

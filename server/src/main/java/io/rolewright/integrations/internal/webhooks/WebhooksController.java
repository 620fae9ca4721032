package io.rolewright.integrations.internal.webhooks;

import io.rolewright.integrations.DeliveryAttempt;
import io.rolewright.integrations.DeliveryReport;
import io.rolewright.integrations.DeliveryState;
import io.rolewright.integrations.NewWebhook;
import io.rolewright.integrations.SecretWebhook;
import io.rolewright.integrations.Webhook;
import io.rolewright.integrations.WebhookChange;
import io.rolewright.integrations.WebhookDelivery;
import io.rolewright.integrations.WebhooksApi;
import io.rolewright.shared.DeliveryId;
import io.rolewright.shared.Page;
import io.rolewright.shared.WebhookId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link WebhooksApi}. */
@RestController
class WebhooksController implements WebhooksApi {
    private final WebhookKeeping keeping;
    private final DeliveryReading reading;
    private final Sending sending;

    WebhooksController(WebhookKeeping keeping, DeliveryReading reading, Sending sending) {
        this.keeping = keeping;
        this.reading = reading;
        this.sending = sending;
    }

    @Override
    public SecretWebhook add(NewWebhook webhook) {
        return keeping.add(webhook);
    }

    @Override
    public Page<Webhook> list(int limit, @Nullable String cursor) {
        return reading.webhooks(limit, cursor);
    }

    @Override
    public Webhook find(WebhookId id) {
        return keeping.find(id);
    }

    @Override
    public Webhook change(WebhookId id, @Nullable String ifMatch, WebhookChange change) {
        return keeping.change(id, ifMatch, change);
    }

    @Override
    public void remove(WebhookId id) {
        keeping.remove(id);
    }

    @Override
    public SecretWebhook renew(WebhookId id) {
        return keeping.renew(id);
    }

    @Override
    public Page<WebhookDelivery> deliveries(
            WebhookId id, @Nullable DeliveryState state, int limit, @Nullable String cursor) {
        keeping.find(id);
        return reading.page(id, state, limit, cursor);
    }

    @Override
    public DeliveryReport delivery(WebhookId id, DeliveryId delivery) {
        return reading.report(id, delivery);
    }

    @Override
    public WebhookDelivery redeliver(WebhookId id, DeliveryId delivery) {
        return sending.again(id, delivery);
    }

    @Override
    public DeliveryAttempt trial(WebhookId id) {
        return sending.trial(id);
    }
}

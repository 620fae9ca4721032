package io.rolewright.integrations.internal.webhooks;

import io.rolewright.shared.DeliveryId;
import io.rolewright.shared.EventId;
import io.rolewright.shared.WebhookId;
import java.time.Instant;

/**
 * A delivery that this process has to itself for a while.
 *
 * @param url where it goes
 * @param tries how often it was tried since it was new, or was to be sent again
 * @param until when other processes may take it
 */
record Due(DeliveryId id, WebhookId webhook, String url, EventId event, String body, int tries, Instant until) {}

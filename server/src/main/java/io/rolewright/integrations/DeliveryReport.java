package io.rolewright.integrations;

import java.util.List;

/**
 * One event on its way to one webhook, with all that happened.
 *
 * @param delivery how far it has come
 * @param body what is sent, to the letter: that is what is signed
 * @param attempts the last 100, the latest first
 */
public record DeliveryReport(WebhookDelivery delivery, String body, List<DeliveryAttempt> attempts) {
    public DeliveryReport {
        attempts = List.copyOf(attempts);
    }
}

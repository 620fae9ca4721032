package io.rolewright.integrations;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Cost;
import io.rolewright.shared.DeliveryId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.WebhookId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PatchExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Programs of our users that are told of events, signed as Standard Webhooks says. */
@HttpExchange("/api/v1/integrations/webhooks")
public interface WebhooksApi {
    /**
     * Has a program be told of events, of those that happen from now on.
     *
     * @return the webhook, and the secret that its messages are signed with, which is never told again
     */
    @PostExchange
    @Allowed(Permission.MANAGE_INTEGRATIONS)
    @Answers(status = 422, code = "integrations.address-inner")
    @Answers(status = 422, code = "integrations.address-insecure")
    @Answers(status = 422, code = "integrations.address-malformed")
    @Answers(status = 422, code = "integrations.address-port")
    @ResponseStatus(HttpStatus.CREATED)
    SecretWebhook add(@RequestBody @Valid NewWebhook webhook);

    /**
     * Lists webhooks, newest first.
     *
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.MANAGE_INTEGRATIONS)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<Webhook> list(
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Answers one webhook. */
    @GetExchange("/{id}")
    @Allowed(Permission.MANAGE_INTEGRATIONS)
    @Answers(status = 404, code = "integrations.webhook-unknown")
    Webhook find(@PathVariable WebhookId id);

    /**
     * Changes a webhook. One that goes on after it rested, or was disabled, is told of what happens from then on.
     *
     * @param ifMatch the ETag of the webhook as last seen
     * @param change what becomes different
     * @return the webhook as it is now
     */
    @PatchExchange("/{id}")
    @Allowed(Permission.MANAGE_INTEGRATIONS)
    @Answers(status = 404, code = "integrations.webhook-unknown")
    @Answers(status = 412, code = "integrations.webhook-changed")
    @Answers(status = 422, code = "integrations.address-inner")
    @Answers(status = 422, code = "integrations.address-insecure")
    @Answers(status = 422, code = "integrations.address-malformed")
    @Answers(status = 422, code = "integrations.address-port")
    @Answers(status = 428, code = "integrations.if-match-missing")
    Webhook change(
            @PathVariable WebhookId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid WebhookChange change);

    /** Removes a webhook, its deliveries and its secret. */
    @DeleteExchange("/{id}")
    @Allowed(Permission.MANAGE_INTEGRATIONS)
    @Answers(status = 404, code = "integrations.webhook-unknown")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable WebhookId id);

    /**
     * Makes another secret. Messages are signed with the one before, too, for as long as {@code
     * rolewright.integrations.webhooks.overlap} says.
     *
     * @return the webhook, and its new secret, which is never told again
     */
    @PostExchange("/{id}/secret")
    @Allowed(Permission.MANAGE_INTEGRATIONS)
    @Answers(status = 404, code = "integrations.webhook-unknown")
    SecretWebhook renew(@PathVariable WebhookId id);

    /**
     * Lists the deliveries of a webhook, newest first.
     *
     * @param state only those in this state
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange("/{id}/deliveries")
    @Allowed(Permission.MANAGE_INTEGRATIONS)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    @Answers(status = 404, code = "integrations.webhook-unknown")
    Page<WebhookDelivery> deliveries(
            @PathVariable WebhookId id,
            @RequestParam(required = false) @Nullable DeliveryState state,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Answers one delivery, with its attempts. */
    @GetExchange("/{id}/deliveries/{delivery}")
    @Allowed(Permission.MANAGE_INTEGRATIONS)
    @Answers(status = 404, code = "integrations.delivery-unknown")
    DeliveryReport delivery(@PathVariable WebhookId id, @PathVariable DeliveryId delivery);

    /**
     * Sends an event again, whatever has become of it, at once and as often as if it were new.
     *
     * @return the delivery as it waits now
     */
    @PostExchange("/{id}/deliveries/{delivery}/redelivery")
    @Allowed(Permission.MANAGE_INTEGRATIONS)
    @Answers(status = 404, code = "integrations.delivery-unknown")
    @Answers(status = 409, code = "integrations.webhook-resting")
    @ResponseStatus(HttpStatus.ACCEPTED)
    WebhookDelivery redeliver(@PathVariable WebhookId id, @PathVariable DeliveryId delivery);

    /**
     * Sends an event of type {@code webhooks.trial} now, also to a webhook that rests. It is no delivery, and changes nothing.
     *
     * @return what came of it
     */
    @PostExchange("/{id}/trial")
    @Allowed(Permission.MANAGE_INTEGRATIONS)
    @Answers(status = 404, code = "integrations.webhook-unknown")
    @Cost(Cost.DEAR)
    DeliveryAttempt trial(@PathVariable WebhookId id);
}

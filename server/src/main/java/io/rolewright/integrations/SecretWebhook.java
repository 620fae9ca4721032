package io.rolewright.integrations;

/**
 * A webhook whose secret was just made.
 *
 * @param webhook as it is listed
 * @param secret what its messages are signed with: {@code whsec_} and base64, as Standard Webhooks writes it; it is shown this
 *     once
 */
public record SecretWebhook(Webhook webhook, String secret) {
    /** Without the secret, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "SecretWebhook " + webhook.id();
    }
}

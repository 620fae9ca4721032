package io.rolewright.integrations.twins.phone;

/**
 * A message that the account sent, as far as it has come.
 *
 * @param status in Twilio's words
 * @param errorCode 0 where nothing is wrong
 */
public record SentText(String sid, String from, String to, String body, String status, int errorCode) {
    static SentText of(TextMessage message) {
        return new SentText(
                message.sid(),
                message.draft().from(),
                message.draft().to(),
                message.body(),
                message.status().word(),
                message.errorCode());
    }
}

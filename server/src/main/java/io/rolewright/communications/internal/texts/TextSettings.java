package io.rolewright.communications.internal.texts;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How text messages are sent.
 *
 * @param carrier who carries them: {@code TWILIO}, by its account with {@code integrations}, whose fact {@code from} or {@code
 *     messagingServiceSid} says from where and whose {@code webhookUrl} where we are told what becomes of them; absent: they wait
 */
@ConfigurationProperties("rolewright.communications.texts")
record TextSettings(@Nullable Kind carrier) {
    /** Who can carry text messages. */
    enum Kind {
        TWILIO
    }
}

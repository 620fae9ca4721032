package io.rolewright.communications.internal.mailboxes;

import io.rolewright.communications.internal.google.Gmail;
import io.rolewright.events.integrations.WebhookReceived;
import io.rolewright.integrations.HooksInternal;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Hears from Google that mail came, and has the mailbox read. What is told twice, or too late, does no harm. */
@Component
class GmailPushes {
    private static final Logger log = LoggerFactory.getLogger(GmailPushes.class);

    private final HooksInternal hooks;
    private final Mailboxes mailboxes;
    private final JsonMapper json;
    private final Clock clock;

    GmailPushes(HooksInternal hooks, Mailboxes mailboxes, JsonMapper json, Clock clock) {
        this.hooks = hooks;
        this.mailboxes = mailboxes;
        this.json = json;
        this.clock = clock;
    }

    /** Whose mailbox changed, by their address. */
    Optional<String> read(WebhookReceived fact) {
        if (!fact.partner().equals(Gmail.PARTNER)) {
            return Optional.empty();
        }
        try {
            var told = json.readTree(hooks.find(fact.hook()).body());
            var data = Base64.getDecoder().decode(told.at("/message/data").asString(""));
            return Optional.of(json.readTree(data).path("emailAddress").asString(""))
                    .filter(address -> !address.isBlank());
        } catch (JacksonException | IllegalArgumentException odd) {
            log.warn("what Google told in {} is not of a mailbox", fact.hook());
            return Optional.empty();
        }
    }

    void wake(Optional<String> address) {
        address.ifPresent(one -> mailboxes.wake(one, clock.instant()));
    }
}

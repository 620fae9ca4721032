package io.rolewright.communications.internal.texts;

import io.rolewright.communications.Message;
import io.rolewright.communications.internal.delivery.Carrier.Found;
import io.rolewright.communications.internal.twilio.Twilio;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderAnswer.Outcome;
import java.time.Duration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells which of the messages that Twilio knows is which of ours. */
@Component
class TwilioTexts {
    /** How far Twilio's clock may be behind ours. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final SentTexts sent;
    private final Twilio twilio;

    TwilioTexts(SentTexts sent, Twilio twilio) {
        this.sent = sent;
        this.twilio = twilio;
    }

    boolean isTaken(Message message) {
        return sent.has(message.id());
    }

    /** Writes down what Twilio calls a message that it took; false when it does not say so. */
    boolean take(Message message, ProviderAnswer answer) {
        var sid = twilio.read(answer).path("sid").asString("");
        if (!sid.isEmpty()) {
            sent.add(message.id(), sid);
        }
        return !sid.isEmpty();
    }

    /** The code of Twilio's by which it refuses; 0 where it says none, or somebody else has answered. */
    int refusal(ProviderAnswer answer) {
        return twilio.read(answer).path("code").asInt(0);
    }

    /** Looks for a message among those that Twilio lists: of the same words, not older, and none of the others. */
    Found find(Message message, ProviderAnswer listed) {
        var all = twilio.read(listed).path("messages");
        if (listed.outcome() != Outcome.ANSWERED || !all.isArray()) {
            return Found.UNKNOWN;
        }
        var isThere = all.valueStream()
                .filter(one -> isSame(message, one))
                .anyMatch(one -> sent.add(message.id(), one.path("sid").asString("")));
        return isThere ? Found.TAKEN : Found.MISSING;
    }

    private static boolean isSame(Message message, JsonNode listed) {
        return listed.path("direction").asString("").startsWith("outbound")
                && listed.path("body")
                        .asString("")
                        .strip()
                        .equals(message.text().strip())
                && !Twilio.created(listed).isBefore(message.at().minus(MARGIN));
    }
}

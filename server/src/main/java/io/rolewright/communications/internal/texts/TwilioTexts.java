package io.rolewright.communications.internal.texts;

import io.rolewright.communications.Message;
import io.rolewright.communications.internal.delivery.Carrier.Found;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderAnswer.Outcome;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells which of the messages that Twilio knows is which of ours. */
@Component
class TwilioTexts {
    /** How far Twilio's clock may be behind ours. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final SentTexts sent;
    private final JsonMapper json;

    TwilioTexts(SentTexts sent, JsonMapper json) {
        this.sent = sent;
        this.json = json;
    }

    boolean isTaken(Message message) {
        return sent.has(message.id());
    }

    /** Writes down what Twilio calls a message that it took; false when it does not say so. */
    boolean take(Message message, ProviderAnswer answer) {
        var sid = read(answer).path("sid").asString("");
        if (!sid.isEmpty()) {
            sent.add(message.id(), sid);
        }
        return !sid.isEmpty();
    }

    /** The code of Twilio's by which it refuses; 0 where it says none, or somebody else has answered. */
    int refusal(ProviderAnswer answer) {
        return read(answer).path("code").asInt(0);
    }

    private JsonNode read(ProviderAnswer answer) {
        try {
            return json.readTree(answer.body().isBlank() ? "{}" : answer.body());
        } catch (JacksonException noJson) {
            return json.createObjectNode();
        }
    }

    /** Looks for a message among those that Twilio lists: of the same words, not older, and none of the others. */
    Found find(Message message, ProviderAnswer listed) {
        var all = read(listed).path("messages");
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
                && !time(listed).isBefore(message.at().minus(MARGIN));
    }

    /** One whose time cannot be read may be any. */
    private static Instant time(JsonNode listed) {
        try {
            return DateTimeFormatter.RFC_1123_DATE_TIME.parse(
                    listed.path("date_created").asString(""), Instant::from);
        } catch (DateTimeException unreadable) {
            return Instant.MAX;
        }
    }
}

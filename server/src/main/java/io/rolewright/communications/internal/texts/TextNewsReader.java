package io.rolewright.communications.internal.texts;

import io.rolewright.communications.internal.conversations.Received;
import io.rolewright.communications.internal.delivery.Handed;
import io.rolewright.communications.internal.delivery.Receipt;
import io.rolewright.communications.internal.people.Address;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.MessageState;
import io.rolewright.integrations.PartnerEvent;
import io.rolewright.shared.ContractException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what Twilio told; what is about something else than text messages is nothing here. */
@Component
class TextNewsReader {
    private static final Logger log = LoggerFactory.getLogger(TextNewsReader.class);

    private final JsonMapper json;

    TextNewsReader(JsonMapper json) {
        this.json = json;
    }

    Optional<TextNews> read(PartnerEvent event) {
        var told = json.readTree(event.body());
        if (told.has("MessageStatus")) {
            return Optional.of(moved(told));
        }
        return told.has("Body") ? came(event, told) : Optional.empty();
    }

    private static TextNews moved(JsonNode told) {
        var error = told.path("ErrorCode").asInt(0);
        return new TextNews.Moved(
                text(told, TwilioMessages.MESSAGE),
                text(told, "MessageSid"),
                receipt(text(told, "MessageStatus"), error),
                error == TwilioErrors.STOPPED);
    }

    private static Receipt receipt(String status, int error) {
        return switch (status) {
            case "delivered", "read" -> Receipt.of(MessageState.DELIVERED);
            case "undelivered", "failed", "canceled" -> back(status, error);
            // Whatever else is said of it, Twilio has it.
            default -> Receipt.of(MessageState.SENT);
        };
    }

    private static Receipt back(String status, int error) {
        if (TwilioErrors.meaning(error) instanceof Handed.Bounced bounced) {
            return new Receipt(MessageState.BOUNCED, bounced.code(), bounced.isAddress());
        }
        return status.equals("undelivered")
                ? new Receipt(MessageState.BOUNCED, "communications.text-undelivered", false)
                : new Receipt(MessageState.FAILED, "communications.text-refused", false);
    }

    private static Optional<TextNews> came(PartnerEvent event, JsonNode told) {
        try {
            var from = new Address(Channel.SMS, text(told, "From"));
            var words = text(told, "Body");
            var received = new Received(
                    Channel.SMS,
                    from.text(),
                    null,
                    null,
                    words,
                    null,
                    List.of(),
                    null,
                    List.of(),
                    event.receivedAt(),
                    null,
                    "twilio " + text(told, "MessageSid"));
            return Optional.of(new TextNews.Came(received, Keyword.of(words, text(told, "OptOutType"))));
        } catch (ContractException noNumber) {
            log.info("{} is left out: its sender has no number", event.id());
            return Optional.empty();
        }
    }

    private static String text(JsonNode told, String name) {
        return told.path(name).asString("");
    }
}

package io.rolewright.communications.internal.texts;

import io.rolewright.communications.internal.consent.Consents;
import io.rolewright.communications.internal.conversations.Conversations;
import io.rolewright.communications.internal.delivery.Receipts;
import io.rolewright.communications.internal.people.Address;
import io.rolewright.communications.internal.people.Reach;
import io.rolewright.communications.internal.twilio.Twilio;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.integrations.WebhookReceived;
import io.rolewright.integrations.HooksInternal;
import io.rolewright.shared.MessageId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes what Twilio tells of text messages: each thing once, in whatever order it comes. */
@Component
class TextEvents {
    private final HooksInternal hooks;
    private final TextNewsReader reader;
    private final SentTexts sent;
    private final Receipts receipts;
    private final Conversations conversations;
    private final Reach reach;
    private final Consents consents;

    TextEvents(
            HooksInternal hooks,
            TextNewsReader reader,
            SentTexts sent,
            Receipts receipts,
            Conversations conversations,
            Reach reach,
            Consents consents) {
        this.hooks = hooks;
        this.reader = reader;
        this.sent = sent;
        this.receipts = receipts;
        this.conversations = conversations;
        this.reach = reach;
        this.consents = consents;
    }

    Optional<TextNews> read(WebhookReceived fact) {
        return fact.partner().equals(Twilio.PARTNER) ? reader.read(hooks.find(fact.hook())) : Optional.empty();
    }

    void take(Optional<TextNews> news) {
        news.ifPresent(one -> {
            switch (one) {
                case TextNews.Moved moved -> take(moved);
                case TextNews.Came came -> take(came);
            }
        });
    }

    private void take(TextNews.Moved moved) {
        message(moved).ifPresent(message -> {
            sent.add(message, moved.sid());
            receipts.take(message, moved.receipt())
                    .filter(person -> moved.isStop())
                    .ifPresent(person -> consents.stop(person, Channel.SMS));
        });
    }

    private Optional<MessageId> message(TextNews.Moved moved) {
        try {
            return Optional.of(new MessageId(UUID.fromString(moved.message())));
        } catch (IllegalArgumentException none) {
            return sent.find(moved.sid());
        }
    }

    /** What came before is no news, and a word that it was obeyed before is not obeyed again. */
    private void take(TextNews.Came came) {
        var received = came.received();
        if (conversations.has(received.key())) {
            return;
        }
        conversations.receive(received);
        came.keyword().ifPresent(word -> obey(word, new Address(Channel.SMS, received.address())));
    }

    /** Whoever shares a number has it stopped by any of them. */
    private void obey(Keyword word, Address address) {
        for (var person : reach.owners(address)) {
            switch (word) {
                case STOP -> consents.stop(person, Channel.SMS);
                case START -> consents.start(person, Channel.SMS);
            }
        }
    }
}

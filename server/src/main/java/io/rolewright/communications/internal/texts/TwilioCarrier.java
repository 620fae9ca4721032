package io.rolewright.communications.internal.texts;

import io.rolewright.communications.Message;
import io.rolewright.communications.internal.consent.Consents;
import io.rolewright.communications.internal.conversations.Entry;
import io.rolewright.communications.internal.delivery.Carrier;
import io.rolewright.communications.internal.delivery.Handed;
import io.rolewright.events.communications.Channel;
import io.rolewright.integrations.ProviderAnswer;
import java.time.Duration;
import java.util.Objects;

/** Hands text messages to Twilio. It takes no key, so one whose answer was lost is looked for in its list. */
class TwilioCarrier implements Carrier {
    /** As many characters as Twilio takes. */
    private static final int LONGEST = 1600;

    private static final String UNCERTAIN = "communications.text-uncertain";
    private static final int UNAUTHORIZED = 401;

    private final TwilioMessages messages;
    private final TwilioTexts texts;
    private final Consents consents;

    TwilioCarrier(TwilioMessages messages, TwilioTexts texts, Consents consents) {
        this.messages = messages;
        this.texts = texts;
        this.consents = consents;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public String uncertain() {
        return UNCERTAIN;
    }

    @Override
    public Found find(Entry entry) {
        var message = entry.message();
        return texts.isTaken(message)
                ? Found.TAKEN
                : messages.list(message.address())
                        .map(answer -> texts.find(message, answer))
                        .orElse(Found.UNKNOWN);
    }

    @Override
    public Handed hand(Entry entry, Duration within) {
        var message = entry.message();
        if (message.text().length() > LONGEST) {
            return new Handed.Failed("communications.text-too-long");
        }
        return messages.send(message.id(), message.address(), message.text())
                .map(answer -> read(message, answer))
                .orElseGet(() -> new Handed.Later("communications.text-unconnected"));
    }

    private Handed read(Message message, ProviderAnswer answer) {
        return switch (answer.outcome()) {
            case ANSWERED -> texts.take(message, answer) ? new Handed.Taken() : new Handed.Unknown(UNCERTAIN);
            case UNKNOWN -> new Handed.Unknown(UNCERTAIN);
            case FAILED -> new Handed.Later("communications.text-away");
            case REFUSED -> refused(message, answer);
        };
    }

    private Handed refused(Message message, ProviderAnswer answer) {
        if (answer.status() == UNAUTHORIZED) {
            return new Handed.Later("communications.text-sender-refused");
        }
        var code = texts.refusal(answer);
        if (code == 0) {
            // Something between us and Twilio has answered.
            return new Handed.Later("communications.text-away");
        }
        if (code == TwilioErrors.STOPPED) {
            consents.stop(Objects.requireNonNull(message.person()), Channel.SMS);
        }
        return TwilioErrors.meaning(code);
    }
}

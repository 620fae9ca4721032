package io.rolewright.communications.internal.gmail;

import io.rolewright.communications.internal.conversations.Entry;
import io.rolewright.communications.internal.delivery.Carrier;
import io.rolewright.communications.internal.delivery.Handed;
import io.rolewright.communications.internal.smtp.Letters;
import io.rolewright.events.communications.Channel;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderAnswer.Outcome;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Hands e-mails to Gmail. One whose answer was lost is looked for there by its {@code Message-ID}. */
class GmailCarrier implements Carrier {
    /** As many bytes as Gmail takes. */
    private static final int LARGEST = 25 << 20;

    private final Letters letters;
    private final GmailSending gmail;
    private final GmailReply reply;
    private final JsonMapper json;

    GmailCarrier(Letters letters, GmailSending gmail, JsonMapper json) {
        this.letters = letters;
        this.gmail = gmail;
        this.reply = new GmailReply(json);
        this.json = json;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public String uncertain() {
        return GmailReply.UNCERTAIN;
    }

    @Override
    public Found find(Entry entry) {
        return gmail.search(Objects.requireNonNull(entry.header()))
                .filter(answer -> answer.outcome() == Outcome.ANSWERED)
                .map(this::found)
                .orElse(Found.UNKNOWN);
    }

    private Found found(ProviderAnswer answer) {
        // Without any it says how many there are, and nothing more.
        var told = json.readTree(answer.body().isBlank() ? "[]" : answer.body());
        if (!told.isObject()) {
            return Found.UNKNOWN;
        }
        return told.path("messages").isEmpty() ? Found.MISSING : Found.TAKEN;
    }

    @Override
    public Handed hand(Entry entry, Duration within) {
        var bytes = new ByteArrayOutputStream();
        try {
            letters.write(entry, within.dividedBy(2)).writeTo(bytes);
        } catch (MessagingException broken) {
            return new Handed.Failed("communications.mail-broken");
        } catch (IOException unreadable) {
            return new Handed.Later("communications.mail-file-away");
        }
        if (bytes.size() > LARGEST) {
            return new Handed.Failed("communications.mail-too-large");
        }
        return gmail.send(bytes.toByteArray())
                .map(reply::read)
                .orElseGet(() -> new Handed.Later("communications.mail-unconnected"));
    }
}

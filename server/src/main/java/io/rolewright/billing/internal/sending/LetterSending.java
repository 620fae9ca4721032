package io.rolewright.billing.internal.sending;

import io.rolewright.billing.DocumentSending;
import io.rolewright.billing.SendingState;
import io.rolewright.billing.internal.documents.DocumentFile;
import io.rolewright.communications.AttachedFile;
import io.rolewright.communications.MessagesInternal;
import io.rolewright.communications.NewMessage;
import io.rolewright.events.billing.CreditNoteIssued;
import io.rolewright.events.billing.InvoiceIssued;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.Purpose;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Id;
import io.rolewright.shared.Person;
import io.rolewright.storage.FilesInternal;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.core.io.InputStreamResource;
import org.springframework.stereotype.Component;

/** Hands invoices and credit notes over to be sent. An invoice stays issued when it cannot go. */
@Component
class LetterSending {
    private static final KeyName KEY = KeyName.service("billing");

    /** What is wrong with the person to whom it would go. */
    private static final Set<String> THEIRS = Set.of("communications.no-address", "runtime.data-key-destroyed");

    private final Letters letters;
    private final Sendings sendings;
    private final Recipients recipients;
    private final FilesInternal files;
    private final MessagesInternal messages;
    private final Once once;
    private final Clock clock;

    LetterSending(
            Letters letters,
            Sendings sendings,
            Recipients recipients,
            FilesInternal files,
            MessagesInternal messages,
            Once once,
            Clock clock) {
        this.letters = letters;
        this.sendings = sendings;
        this.recipients = recipients;
        this.files = files;
        this.messages = messages;
        this.once = once;
        this.clock = clock;
    }

    /** What came of a try. */
    record Tried(Id document, DocumentSending sending) {}

    Tried send(InvoiceIssued fact) {
        return first(letters.of(fact.invoice()));
    }

    Tried send(CreditNoteIssued fact) {
        return first(letters.of(fact.creditNote()));
    }

    private Tried first(Letter letter) {
        return attempt(letter, letter.key(1), 1);
    }

    void note(Tried tried) {
        sendings.keep(tried.document(), tried.sending());
    }

    /**
     * Tries once more, and keeps what comes of it. The message is handed over before that is kept, so it is called after the
     * request: one that comes again sends nothing more, however many others came in between.
     */
    DocumentSending again(Letter letter) {
        var attempt =
                sendings.find(letter.document()).map(DocumentSending::tries).orElse(0) + 1;
        var key = once.request().map(letter::key).orElseGet(() -> letter.key(attempt));
        var tried = attempt(letter, key, attempt);
        return once.execute(() -> {
            note(tried);
            return tried.sending();
        });
    }

    private Tried attempt(Letter letter, String key, int attempt) {
        var sending = recipients
                .of(letter.client())
                .map(contact -> attempt(letter, key, attempt, contact))
                .orElseGet(() -> of(SendingState.NO_CONTACT, attempt));
        return new Tried(letter.document(), sending);
    }

    private DocumentSending attempt(Letter letter, String key, int attempt, ContactId contact) {
        try {
            var message = messages.send(message(letter, key, contact));
            return new DocumentSending(SendingState.HANDED_OVER, contact, message.id(), attempt, now());
        } catch (ContractException refused) {
            if (THEIRS.contains(refused.code())) {
                return new DocumentSending(SendingState.NO_ADDRESS, contact, null, attempt, now());
            }
            throw refused;
        }
    }

    private DocumentSending of(SendingState state, int attempt) {
        return new DocumentSending(state, null, null, attempt, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private NewMessage message(Letter letter, String key, ContactId contact) {
        return NewMessage.of(key, Person.of(contact), Purpose.PROCESS, letter.template(), letter.values())
                .by(Channel.EMAIL)
                .with(letter.files().stream().map(this::stored).toList());
    }

    private AttachedFile stored(DocumentFile file) {
        var content = new InputStreamResource(new ByteArrayInputStream(file.content()));
        return new AttachedFile(
                files.store(KEY, content).reference(), file.name(), file.type().toString());
    }
}

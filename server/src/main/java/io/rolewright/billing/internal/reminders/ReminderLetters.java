package io.rolewright.billing.internal.reminders;

import io.rolewright.billing.internal.documents.PayLinks;
import io.rolewright.billing.internal.documents.Written;
import io.rolewright.communications.Message;
import io.rolewright.communications.MessagesInternal;
import io.rolewright.communications.NewMessage;
import io.rolewright.events.communications.Purpose;
import io.rolewright.hiring.ClientsInternal;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes to clients about invoices. */
@Component
class ReminderLetters {
    private final ClientsInternal clients;
    private final MessagesInternal messages;
    private final PayLinks links;

    ReminderLetters(ClientsInternal clients, MessagesInternal messages, PayLinks links) {
        this.clients = clients;
        this.messages = messages;
        this.links = links;
    }

    /** Writes to who gets the client's invoices, else to the first person there whom we can reach; absent when there is none. */
    Optional<MessageId> send(ReminderRows.Owed owed, int step) {
        return people(owed).stream()
                .map(person -> send(owed, step, person))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Message::id);
    }

    private List<ContactId> people(ReminderRows.Owed owed) {
        return Stream.concat(Stream.ofNullable(owed.contact()), clients.contacts(owed.client()).stream())
                .distinct()
                .toList();
    }

    private Optional<Message> send(ReminderRows.Owed owed, int step, ContactId person) {
        try {
            return Optional.of(messages.send(message(owed, step, person)));
        } catch (ContractException refused) {
            if (refused.code().equals("communications.no-address")) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private NewMessage message(ReminderRows.Owed owed, int step, ContactId person) {
        return NewMessage.of(
                "billing:reminder:%s:%d".formatted(owed.id().text(), step),
                Person.of(person),
                Purpose.PROCESS,
                step > 0 ? "invoice-overdue" : "invoice-due",
                Map.of(
                        "invoice", owed.number(),
                        "open", Written.full(owed.open()),
                        "due", Written.day(owed.dueOn()),
                        "link", links.of(owed.id()).toString()));
    }
}

package io.rolewright.communications.internal.delivery;

import io.rolewright.communications.Message;
import io.rolewright.communications.internal.conversations.Entry;
import io.rolewright.communications.internal.conversations.MessageRows;
import io.rolewright.communications.internal.people.Address;
import io.rolewright.events.communications.MessageMoved;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Person;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes what carriers tell later: a message only comes further, however often and in whatever order it is told. */
@Component
public class Receipts {
    /** What says that a carrier has it ends all doubt, even that by which it was given up. */
    private static final String MOVE = """
            update communications.message set state = :state, code = :code, due_at = null
             where id = :id and (state in ('QUEUED', 'SENDING') or (state = 'SENT' and :state <> 'SENT')
                or (state = 'FAILED' and code like '%-uncertain'))
            """;

    private final JdbcClient jdbc;
    private final MessageRows messages;
    private final BouncedAddresses bounced;
    private final EventLog events;
    private final TransactionOperations transactions;
    private final Clock clock;

    Receipts(
            JdbcClient jdbc,
            MessageRows messages,
            BouncedAddresses bounced,
            EventLog events,
            TransactionOperations transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.bounced = bounced;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Moves a message, and answers who gets it; nothing when that is no news, or the message was forgotten. */
    public Optional<Person> take(MessageId id, Receipt receipt) {
        return transactions.execute(status -> messages.find(id)
                .map(Entry::message)
                .filter(message -> move(message, receipt))
                .map(message -> tell(message, receipt)));
    }

    private boolean move(Message message, Receipt receipt) {
        return jdbc.sql(MOVE)
                        .param("id", message.id().value())
                        .param("state", receipt.state().name())
                        .param("code", receipt.code())
                        .update()
                == 1;
    }

    private Person tell(Message message, Receipt receipt) {
        var person = Objects.requireNonNull(message.person());
        if (receipt.isAddress()) {
            bounced.add(person, new Address(message.channel(), message.address()), clock.instant());
        }
        events.append(new MessageMoved(
                message.id(),
                person,
                message.channel(),
                Objects.requireNonNull(message.purpose()),
                receipt.state(),
                receipt.code()));
        return person;
    }
}

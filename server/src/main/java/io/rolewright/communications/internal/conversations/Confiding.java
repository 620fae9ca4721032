package io.rolewright.communications.internal.conversations;

import io.rolewright.communications.ConfidentialMessage;
import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.Message;
import io.rolewright.communications.internal.people.Address;
import io.rolewright.communications.internal.people.Reach;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.MessageState;
import io.rolewright.events.communications.Purpose;
import io.rolewright.shared.Ids;
import io.rolewright.shared.MessageId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes messages that only their recipients may read: they join no conversation, so no inbox has them. */
@Component
class Confiding {
    private final MessageRows messages;
    private final Reach reach;
    private final Stationery stationery;
    private final TransactionOperations transactions;
    private final Ids ids;
    private final Clock clock;

    Confiding(
            MessageRows messages,
            Reach reach,
            Stationery stationery,
            TransactionOperations transactions,
            Ids ids,
            Clock clock) {
        this.messages = messages;
        this.reach = reach;
        this.stationery = stationery;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes a message, once for each key; answers the first one of this key. */
    Message take(ConfidentialMessage wanted) {
        return messages.find(wanted.key()).map(Entry::message).orElseGet(() -> settle(wanted));
    }

    private Message settle(ConfidentialMessage wanted) {
        var to = wanted.to();
        var known = to == null ? new ContactPoints(null, List.of(), null, null, null) : reach.of(to);
        var point = wanted.address() == null ? Stationery.point(wanted.channel(), known) : wanted.address();
        var entry = entry(wanted, point, known);
        return transactions.execute(status -> messages.add(entry)
                ? entry.message()
                : messages.find(wanted.key()).orElseThrow().message());
    }

    private Entry entry(ConfidentialMessage wanted, ContactPoint point, ContactPoints known) {
        var words = stationery.filled(wanted.template(), wanted.values(), known);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var message = new Message(
                ids.next(MessageId::new),
                null,
                wanted.to(),
                point.channel(),
                Purpose.SERVICE,
                MessageState.QUEUED,
                null,
                Address.of(point).text(),
                point.channel() == Channel.EMAIL ? words.subject() : null,
                words.text(),
                null,
                List.of(),
                now,
                now,
                null);
        var header = stationery.header(message.id(), point.channel());
        return new Entry(message, words.html(), wanted.key(), header, null);
    }
}

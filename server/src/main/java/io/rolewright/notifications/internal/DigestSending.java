package io.rolewright.notifications.internal;

import io.rolewright.communications.ConfidentialMessage;
import io.rolewright.communications.MessagesInternal;
import io.rolewright.events.communications.Channel;
import io.rolewright.notifications.Notification;
import io.rolewright.runtime.Outage;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.runtime.leases.Lease;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Gathers what people have not read into one e-mail, when it is time for that. */
@Component
class DigestSending {
    private static final int BATCH = 100;
    private static final String TEMPLATE = "digest";

    private final Digests digests;
    private final Ways ways;
    private final Notifications notifications;
    private final WishRows wishes;
    private final MessagesInternal messages;
    private final Agency agency;
    private final TransactionOperations transactions;
    private final Clock clock;

    DigestSending(
            Digests digests,
            Ways ways,
            Notifications notifications,
            WishRows wishes,
            MessagesInternal messages,
            Agency agency,
            TransactionOperations transactions,
            Clock clock) {
        this.digests = digests;
        this.ways = ways;
        this.notifications = notifications;
        this.wishes = wishes;
        this.messages = messages;
        this.agency = agency;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks for digests that are due until there are none. */
    void look(Lease lease) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var due = digests.due(now, BATCH);
        while (!due.isEmpty()) {
            due.forEach(one -> send(one, now, lease));
            due = digests.due(now, BATCH);
        }
    }

    /** What came after its time is left to the next one: asked again, the same digest says the same. */
    private void send(Digests.Due digest, Instant now, Lease lease) {
        var gathered = ways.gathered(digest.user(), digest.at());
        var unread = gathered.stream().filter(one -> isOpen(one, now)).toList();
        var outcome = handedOver(digest, unread, now);
        transactions.executeWithoutResult(status -> {
            lease.check();
            gathered.stream().filter(Ways.Due::isRead).forEach(one -> ways.spare(one, now));
            unread.forEach(outcome);
            planNext(digest, now);
        });
    }

    private static boolean isOpen(Ways.Due one, Instant now) {
        var snoozed = one.snoozedUntil();
        return !one.isRead() && (snoozed == null || !snoozed.isAfter(now));
    }

    /** Hands the e-mail over, if there is one to write; answers what is noted of each that stands in it. */
    private Consumer<Ways.Due> handedOver(Digests.Due digest, List<Ways.Due> unread, Instant now) {
        if (unread.isEmpty()) {
            return one -> {};
        }
        try {
            var message = messages.confide(message(digest, unread));
            return one -> ways.handOver(one, message.id(), now);
        } catch (ContractException refused) {
            if (Outage.is(refused)) {
                throw refused;
            }
            return one -> ways.fail(one, refused.code(), now);
        }
    }

    private ConfidentialMessage message(Digests.Due digest, List<Ways.Due> unread) {
        var lines = unread.stream()
                .map(one -> notifications.find(one.id()))
                .flatMap(Optional::stream)
                .map(Notification::title)
                .map(title -> "- " + title)
                .collect(Collectors.joining("\n"));
        return ConfidentialMessage.to(
                Person.of(digest.user()),
                Channel.EMAIL,
                "digest/" + digest.user() + "/" + digest.at(),
                TEMPLATE,
                Map.of("text", lines, "link", agency.site()));
    }

    private void planNext(Digests.Due digest, Instant now) {
        digests.forget(digest.user());
        if (ways.isGathered(digest.user())) {
            digests.plan(digest.user(), wishes.find(digest.user()).wishes().nextDigest(now));
        }
    }
}

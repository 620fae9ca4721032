package io.rolewright.notifications.internal;

import io.rolewright.communications.ConfidentialMessage;
import io.rolewright.communications.MessagesInternal;
import io.rolewright.events.communications.Channel;
import io.rolewright.notifications.Notification;
import io.rolewright.notifications.Way;
import io.rolewright.runtime.Outage;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.runtime.leases.Lease;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Has things go out on the ways whose time has come. Whether they still have to, and may, is judged then: what was read is
 * spared, and what was put off or would disturb waits on.
 */
@Component
class Dispatch {
    private static final int BATCH = 100;
    private static final String TEMPLATE = "notice";

    private final Ways ways;
    private final Notifications notifications;
    private final WishRows wishes;
    private final MessagesInternal messages;
    private final NotificationsSettings settings;
    private final Agency agency;
    private final TransactionOperations transactions;
    private final Clock clock;

    Dispatch(
            Ways ways,
            Notifications notifications,
            WishRows wishes,
            MessagesInternal messages,
            NotificationsSettings settings,
            Agency agency,
            TransactionOperations transactions,
            Clock clock) {
        this.ways = ways;
        this.notifications = notifications;
        this.wishes = wishes;
        this.messages = messages;
        this.settings = settings;
        this.agency = agency;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks for what is due until there is nothing. */
    void look(Lease lease) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var due = ways.due(now, BATCH);
        while (!due.isEmpty()) {
            due.forEach(one -> judge(one, now, lease));
            due = ways.due(now, BATCH);
        }
    }

    private void judge(Ways.Due due, Instant now, Lease lease) {
        var later = later(due, now);
        if (due.isRead()) {
            write(lease, () -> ways.spare(due, now));
        } else if (later.isAfter(now)) {
            write(lease, () -> ways.putOff(due, later));
        } else {
            notifications.find(due.id()).ifPresent(notification -> send(due, notification, now, lease));
        }
    }

    /** When it may go out at the earliest. */
    private Instant later(Ways.Due due, Instant now) {
        var earliest = Stream.of(Optional.of(now), Optional.ofNullable(due.snoozedUntil()), afterMail(due))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return wishes.find(due.user()).wishes().undisturbed(due.topic(), earliest);
    }

    /** Where the e-mail had to wait, the text message waits for it to be read as long as ever. */
    private Optional<Instant> afterMail(Ways.Due due) {
        return due.way() == Way.TEXT
                ? ways.mail(due.id()).map(mail -> mail.plus(settings.textAfter()))
                : Optional.empty();
    }

    private void send(Ways.Due due, Notification notification, Instant now, Lease lease) {
        try {
            var message = messages.confide(message(due, notification));
            write(lease, () -> ways.handOver(due, message.id(), now));
        } catch (ContractException refused) {
            if (Outage.is(refused)) {
                throw refused;
            }
            write(lease, () -> ways.fail(due, refused.code(), now));
        }
    }

    private ConfidentialMessage message(Ways.Due due, Notification notification) {
        var channel = due.way() == Way.TEXT ? Channel.SMS : Channel.EMAIL;
        var key = "notification/" + due.id() + "/" + channel;
        return ConfidentialMessage.to(Person.of(due.user()), channel, key, TEMPLATE, words(due, notification));
    }

    /** A text message holds the title alone, and has no subject. */
    private Map<String, String> words(Ways.Due due, Notification notification) {
        var text = due.way() == Way.TEXT
                ? notification.title()
                : Objects.requireNonNullElse(notification.text(), notification.title());
        return Map.of("title", notification.title(), "text", text, "link", agency.site());
    }

    private void write(Lease lease, Runnable change) {
        transactions.executeWithoutResult(status -> {
            lease.check();
            change.run();
        });
    }
}

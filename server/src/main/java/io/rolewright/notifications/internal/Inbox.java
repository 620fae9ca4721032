package io.rolewright.notifications.internal;

import io.rolewright.notifications.InboxGlance;
import io.rolewright.notifications.Notification;
import io.rolewright.notifications.NotificationTrace;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.NotificationId;
import io.rolewright.shared.Page;
import io.rolewright.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows people what they were told, and notes what they read and put off. */
@Component
class Inbox {
    private static final int GLANCE = 20;
    private static final Duration LONGEST_SNOOZE = Duration.ofDays(366);

    private final Notifications notifications;
    private final Ways ways;
    private final Cursors cursors;
    private final Once once;
    private final Clock clock;

    Inbox(Notifications notifications, Ways ways, Cursors cursors, Once once, Clock clock) {
        this.notifications = notifications;
        this.ways = ways;
        this.cursors = cursors;
        this.once = once;
        this.clock = clock;
    }

    Page<Notification> page(Notifications.Wanted wanted, int limit, @Nullable String cursor) {
        var question = "notifications?" + wanted;
        var behind = cursor == null
                ? null
                : UUID.fromString(cursors.read(question, cursor).getFirst());
        return Page.cut(
                notifications.list(wanted, now(), behind, limit + 1),
                limit,
                last -> cursors.write(question, List.of(last.id().text())));
    }

    /** What is unread, at a glance. */
    InboxGlance glance(UserId user) {
        var unread = new Notifications.Wanted(user, true, List.of());
        return new InboxGlance(notifications.unread(user, now()), notifications.list(unread, now(), null, GLANCE));
    }

    /** Another one whenever something of somebody's list is different, also because the time of what was put off has come. */
    String state(UserId user) {
        return notifications.changed(user) + "-" + notifications.unread(user, now());
    }

    /** @throws ContractException {@code notifications.unknown} (404) */
    NotificationTrace find(NotificationId id, UserId person) {
        var found = notifications.find(id, person).orElseThrow(() -> unknown(id));
        return new NotificationTrace(found, ways.trace(id));
    }

    void read(NotificationId id, UserId user) {
        once.run(() -> {
            if (!notifications.read(id, user, now())) {
                throw unknown(id);
            }
        });
    }

    Notification snooze(NotificationId id, UserId user, Instant until) {
        if (!until.isAfter(now()) || until.isAfter(now().plus(LONGEST_SNOOZE))) {
            throw ContractException.invalid("notifications.snooze-time");
        }
        return once.executeAbout(KeyName.of(user), () -> {
            if (!notifications.snooze(id, user, until.truncatedTo(ChronoUnit.MICROS), now())) {
                throw unknown(id);
            }
            return notifications.find(id, user).orElseThrow();
        });
    }

    private static ContractException unknown(NotificationId id) {
        return ContractException.notFound("notifications.unknown", id.text());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

package io.rolewright.notifications.internal;

import io.rolewright.events.notifications.NotificationMade;
import io.rolewright.events.notifications.Topic;
import io.rolewright.notifications.Told;
import io.rolewright.notifications.Way;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Ids;
import io.rolewright.shared.NotificationId;
import io.rolewright.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells people what happened, each once and as they wish; in the caller's transaction. */
@Component
class Telling {
    private final Notifications notifications;
    private final Ways ways;
    private final Digests digests;
    private final WishRows wishes;
    private final Members members;
    private final NotificationsSettings settings;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    Telling(
            Notifications notifications,
            Ways ways,
            Digests digests,
            WishRows wishes,
            Members members,
            NotificationsSettings settings,
            EventLog events,
            Ids ids,
            Clock clock) {
        this.notifications = notifications;
        this.ways = ways;
        this.digests = digests;
        this.wishes = wishes;
        this.members = members;
        this.settings = settings;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Answers for each of them what they are told of it, now or before; who is gone is told nothing. */
    List<Told> tell(Notice notice, Collection<UserId> people) {
        return people.stream()
                .distinct()
                .filter(user -> members.find(user).isPresent())
                .map(user -> new Told(user, tell(notice, user)))
                .toList();
    }

    private NotificationId tell(Notice notice, UserId user) {
        var id = ids.next(NotificationId::new);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!notifications.add(id, user, notice, now)) {
            return notifications.find(user, notice.key()).orElseThrow();
        }
        plan(id, user, notice.topic(), now);
        events.append(new NotificationMade(id, user, notice.topic()));
        return id;
    }

    private void plan(NotificationId id, UserId user, Topic topic, Instant now) {
        var wished = wishes.find(user).wishes();
        var times = settings.ladder().times(wished.ways(topic), topic.isCritical(), now);
        times.forEach((way, at) -> {
            if (way == Way.IN_APP) {
                ways.show(id, now);
            } else if (way == Way.EMAIL && wished.gathers(topic)) {
                ways.gather(id, now);
                digests.plan(user, wished.nextDigest(now));
            } else {
                ways.plan(id, way, now, at);
            }
        });
    }
}

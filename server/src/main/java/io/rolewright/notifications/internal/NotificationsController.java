package io.rolewright.notifications.internal;

import io.rolewright.events.notifications.Topic;
import io.rolewright.notifications.InboxGlance;
import io.rolewright.notifications.NewNotification;
import io.rolewright.notifications.Notification;
import io.rolewright.notifications.NotificationTrace;
import io.rolewright.notifications.NotificationsApi;
import io.rolewright.notifications.Snooze;
import io.rolewright.notifications.Told;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.NotificationId;
import io.rolewright.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link NotificationsApi}. */
@RestController
class NotificationsController implements NotificationsApi {
    private final StaffNotices notices;
    private final Inbox inbox;

    NotificationsController(StaffNotices notices, Inbox inbox) {
        this.notices = notices;
        this.inbox = inbox;
    }

    @Override
    public Page<Told> send(NewNotification notification) {
        return Page.of(notices.send(Reader.current(), notification));
    }

    @Override
    public Page<Notification> list(boolean unread, @Nullable List<Topic> topic, int limit, @Nullable String cursor) {
        var wanted = new Notifications.Wanted(Reader.current(), unread, Conditions.named(topic));
        return inbox.page(wanted, limit, cursor);
    }

    @Override
    public InboxGlance glance() {
        return inbox.glance(Reader.current());
    }

    @Override
    public NotificationTrace find(NotificationId id) {
        return inbox.find(id, Reader.current());
    }

    @Override
    public void read(NotificationId id) {
        inbox.read(id, Reader.current());
    }

    @Override
    public Notification snooze(NotificationId id, Snooze snooze) {
        return inbox.snooze(id, Reader.current(), snooze.until());
    }
}

package io.rolewright.notifications.internal;

import io.rolewright.notifications.InboxGlance;
import io.rolewright.runtime.web.EventStreams;
import io.rolewright.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Watches somebody's list: looks into it only when something is different. */
final class InboxWatch implements EventStreams.Source<InboxGlance> {
    private final Inbox inbox;
    private final UserId user;
    private EventStreams.@Nullable Told<InboxGlance> last;

    InboxWatch(Inbox inbox, UserId user) {
        this.inbox = inbox;
        this.user = user;
    }

    /** The state is read first: a change in between makes another one, and is told with it. */
    @Override
    public EventStreams.Told<InboxGlance> look() {
        var state = inbox.state(user);
        var told = last;
        if (told == null || !told.id().equals(state)) {
            told = new EventStreams.Told<>(state, "inbox", inbox.glance(user), false);
            last = told;
        }
        return told;
    }
}

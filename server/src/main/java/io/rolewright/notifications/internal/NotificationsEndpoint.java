package io.rolewright.notifications.internal;

import io.rolewright.notifications.InboxGlance;
import io.rolewright.runtime.web.EventStreams;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Permission;
import io.rolewright.shared.UserId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells people what is new while they watch. */
@RestController
class NotificationsEndpoint {
    private final Inbox inbox;
    private final EventStreams streams;

    NotificationsEndpoint(Inbox inbox, EventStreams streams) {
        this.inbox = inbox;
        this.streams = streams;
    }

    /**
     * Tells what is unread: an event {@code inbox} now and after every change, with the number and the latest. It goes on until
     * the token is void. Who was cut off and comes again with {@code Last-Event-ID} hears only what they do not know.
     */
    @GetMapping(path = "/api/v1/notifications/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Allowed(Permission.OWN_ACCOUNT)
    @Answers(status = 403, code = "notifications.person-needed")
    @Answers(status = 429, code = "gateway.too-many-streams")
    void watch(HttpServletRequest request, HttpServletResponse response) {
        var user = Reader.current();
        streams.tell(request, response, () -> told(user));
    }

    /** The state is read first: a change in between makes another one, and is told with it. */
    private EventStreams.Told<InboxGlance> told(UserId user) {
        var state = inbox.state(user);
        return new EventStreams.Told<>(state, "inbox", inbox.glance(user), false);
    }
}

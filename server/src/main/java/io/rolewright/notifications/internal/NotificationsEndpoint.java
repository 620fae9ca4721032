package io.rolewright.notifications.internal;

import io.rolewright.runtime.web.EventStreams;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Permission;
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
     * Shows what is unread, at a glance.
     *
     * <p>With {@code Accept: text/event-stream} the answer goes on: an event {@code inbox} with the same now and after every
     * change, until the token is void. Who was cut off and comes again with {@code Last-Event-ID} hears only what they do not know.
     */
    @GetMapping(path = "/api/v1/notifications/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Allowed(Permission.OWN_ACCOUNT)
    @Answers(status = 403, code = "notifications.person-needed")
    @Answers(status = 429, code = "gateway.too-many-streams")
    void watch(HttpServletRequest request, HttpServletResponse response) {
        streams.tell(request, response, new InboxWatch(inbox, Reader.current()));
    }
}

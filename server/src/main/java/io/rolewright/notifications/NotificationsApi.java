package io.rolewright.notifications;

import io.rolewright.events.notifications.Topic;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.NotificationId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What users of the platform are told. */
@HttpExchange("/api/v1/notifications")
public interface NotificationsApi {
    /**
     * Tells colleagues something, each as they want to be told. It is in their lists when this answers.
     *
     * @return for each of them what they are told
     */
    @PostExchange("/send")
    @Allowed(Permission.SEND_NOTIFICATIONS)
    @Answers(status = 403, code = "notifications.person-needed")
    @Answers(status = 404, code = "notifications.user-unknown")
    @Answers(status = 410, code = "runtime.data-key-destroyed")
    @Answers(status = 422, code = "notifications.nobody")
    @Answers(status = 422, code = "notifications.not-staff")
    @Answers(status = 422, code = "notifications.topic-reserved")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Page<Told> send(@RequestBody @Valid NewNotification notification);

    /**
     * Lists what one was told, the latest first. What is put off is not there until its time.
     *
     * @param unread true: only what is unread
     * @param topic only what is about this, or one of these
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.OWN_ACCOUNT)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    @Answers(status = 403, code = "notifications.person-needed")
    Page<Notification> list(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable List<Topic> topic,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /**
     * Shows what is unread, at a glance.
     *
     * <p>With {@code Accept: text/event-stream} the answer goes on: an event {@code inbox} with the same now and after every
     * change, until the token is void. Who was cut off and comes again with {@code Last-Event-ID} hears only what they do not know.
     */
    @GetExchange("/stream")
    @Allowed(Permission.OWN_ACCOUNT)
    @Answers(status = 403, code = "notifications.person-needed")
    InboxGlance glance();

    /**
     * Shows what one was told, or has sent, and how far it came on each way.
     *
     * @param id names it
     */
    @GetExchange("/{id}")
    @Allowed(Permission.OWN_ACCOUNT)
    @Answers(status = 403, code = "notifications.person-needed")
    @Answers(status = 404, code = "notifications.unknown")
    NotificationTrace find(@PathVariable NotificationId id);

    /**
     * Marks as read what one was told: it does not come on other ways any more. Once more changes nothing.
     *
     * @param id names it
     */
    @PostExchange("/{id}/reading")
    @Allowed(Permission.OWN_ACCOUNT)
    @Answers(status = 403, code = "notifications.person-needed")
    @Answers(status = 404, code = "notifications.unknown")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable NotificationId id);

    /**
     * Puts off what one was told: it is not shown, and does not come on other ways, before its time, and is unread then.
     *
     * @param id names it
     * @param snooze until when
     */
    @PostExchange("/{id}/snooze")
    @Allowed(Permission.OWN_ACCOUNT)
    @Answers(status = 403, code = "notifications.person-needed")
    @Answers(status = 404, code = "notifications.unknown")
    @Answers(status = 422, code = "notifications.snooze-time")
    Notification snooze(@PathVariable NotificationId id, @RequestBody @Valid Snooze snooze);
}

package io.rolewright.communications;

import io.rolewright.events.communications.Channel;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ConversationId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.ReadsPersonalData;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What people write to us, and what we write to them. */
@HttpExchange("/api/v1/communications")
public interface InboxApi {
    /**
     * Lists conversations: those with something unread first, then the latest.
     *
     * @param channel only those whose latest message went or came this way
     * @param person only the one with this person, named like {@code candidate:<id>}
     * @param unread true: only those with something unread
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange("/inbox")
    @Allowed(Permission.READ_MESSAGES)
    @ReadsPersonalData("inbox")
    @Answers(status = 400, code = "runtime.cursor-invalid")
    @Answers(status = 422, code = "communications.person-malformed")
    Page<ConversationSummary> inbox(
            @RequestParam(required = false) @Nullable Channel channel,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /**
     * Shows what was said in a conversation, the latest first.
     *
     * @param id names it
     * @param limit at most so many messages
     * @param cursor where the page before ended
     */
    @GetExchange("/conversations/{id}")
    @Allowed(Permission.READ_MESSAGES)
    @ReadsPersonalData("conversation")
    @Answers(status = 400, code = "runtime.cursor-invalid")
    @Answers(status = 404, code = "communications.conversation-unknown")
    Page<Message> messages(
            @PathVariable ConversationId id,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /**
     * Marks everything in a conversation as read.
     *
     * @param id names it
     */
    @PostExchange("/conversations/{id}/reading")
    @Allowed(Permission.READ_MESSAGES)
    @Answers(status = 404, code = "communications.conversation-unknown")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable ConversationId id);
}

package io.rolewright.communications;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Cost;
import io.rolewright.shared.MailboxId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PatchExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Mailboxes of the agency whose mail comes into conversations. */
@HttpExchange("/api/v1/communications/mailboxes")
public interface MailboxesApi {
    /**
     * Has a mailbox be read from now on, with what lies in it already. For one at Gmail ({@code signIn} is {@code GMAIL}) the
     * account {@code gmail} of {@code integrations} speaks; where it names a topic, Google tells us at once of mail that comes.
     *
     * @return the mailbox, without what opens it
     */
    @PostExchange
    @Allowed(Permission.MANAGE_CHANNELS)
    @Answers(status = 403, code = "communications.person-needed")
    @Answers(status = 422, code = "communications.address-malformed")
    @Answers(status = 422, code = "communications.mailbox-at-gmail")
    @Answers(status = 422, code = "communications.mailbox-foreign")
    @Answers(status = 422, code = "communications.mailbox-port")
    @Answers(status = 422, code = "communications.mailbox-secret-missing")
    @Answers(status = 422, code = "communications.mailbox-server-missing")
    @ResponseStatus(HttpStatus.CREATED)
    Mailbox add(@RequestBody @Valid NewMailbox mailbox);

    /** Lists all mailboxes by name. */
    @GetExchange
    @Allowed(Permission.MANAGE_CHANNELS)
    Page<Mailbox> list();

    /** Answers one mailbox, with what was wrong when it was last read. */
    @GetExchange("/{id}")
    @Allowed(Permission.MANAGE_CHANNELS)
    @Answers(status = 404, code = "communications.mailbox-unknown")
    Mailbox find(@PathVariable MailboxId id);

    /**
     * Changes a mailbox. It is tried again at once, however often it has failed.
     *
     * @param ifMatch the ETag of the mailbox as last seen
     * @param change what becomes different
     * @return the mailbox as it is now
     */
    @PatchExchange("/{id}")
    @Allowed(Permission.MANAGE_CHANNELS)
    @Answers(status = 404, code = "communications.mailbox-unknown")
    @Answers(status = 412, code = "communications.mailbox-changed")
    @Answers(status = 422, code = "communications.address-malformed")
    @Answers(status = 422, code = "communications.mailbox-at-gmail")
    @Answers(status = 422, code = "communications.mailbox-foreign")
    @Answers(status = 422, code = "communications.mailbox-moved")
    @Answers(status = 422, code = "communications.mailbox-port")
    @Answers(status = 422, code = "communications.mailbox-secret-missing")
    @Answers(status = 428, code = "communications.if-match-missing")
    Mailbox change(
            @PathVariable MailboxId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid MailboxChange change);

    /** Has a mailbox be read no more, and forgets what opens it. What came from it stays. */
    @DeleteExchange("/{id}")
    @Allowed(Permission.MANAGE_CHANNELS)
    @Answers(status = 404, code = "communications.mailbox-unknown")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable MailboxId id);

    /**
     * Signs in to a mailbox and opens its folder, also of one that is paused. Nothing is read, and nothing changes.
     *
     * @return whether it works, and if not, why
     */
    @PostExchange("/{id}/trial")
    @Allowed(Permission.MANAGE_CHANNELS)
    @Answers(status = 404, code = "communications.mailbox-unknown")
    @Cost(Cost.DEAR)
    MailboxTrial trial(@PathVariable MailboxId id);
}

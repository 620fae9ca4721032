package io.rolewright.communications;

import io.rolewright.shared.MailboxId;
import io.rolewright.shared.Refusal;
import io.rolewright.shared.UserId;
import io.rolewright.shared.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox of the agency that is read over IMAP, or at Gmail by its own interface. What opens it is never told again.
 *
 * @param id names it
 * @param name what people call it
 * @param address to which its mail is written; what stands behind a plus sign in it is the alias of a message
 * @param host the mail server; of a mailbox at Gmail Google's
 * @param port where that listens
 * @param security how the way there is encrypted
 * @param user who signs in; at Gmail whose mailbox it is
 * @param signIn with what
 * @param folder which is read
 * @param paused whether it is left alone
 * @param keeperId who added it; candidates that write to it are theirs
 * @param readAt when it was last read to its end; absent before the first time
 * @param refusal why it could not be read the last time; absent when it could
 * @param version rises with every change; to be sent as {@code If-Match} with the next one
 * @param addedAt when it became known
 */
public record Mailbox(
        MailboxId id,
        String name,
        String address,
        String host,
        int port,
        MailSecurity security,
        String user,
        MailSignIn signIn,
        String folder,
        boolean paused,
        UserId keeperId,
        @Nullable Instant readAt,
        @Nullable Refusal refusal,
        int version,
        Instant addedAt)
        implements Versioned {}

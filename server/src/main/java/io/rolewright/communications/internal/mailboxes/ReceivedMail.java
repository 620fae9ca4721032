package io.rolewright.communications.internal.mailboxes;

import io.rolewright.communications.internal.mime.ReadMail;
import io.rolewright.shared.FileReference;
import io.rolewright.shared.MailboxId;
import io.rolewright.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail that came to a mailbox of ours.
 *
 * @param mailbox where it came
 * @param keeper who looks after that mailbox
 * @param key the same for one message in whichever mailbox it lies, and however often it is read
 * @param alias what stands behind the plus sign of the address that it came to; absent when there is none
 * @param raw where the message is stored as it came, under the service's key; absent when it is too large to be stored
 * @param receivedAt when it was read
 * @param mail what it says
 */
public record ReceivedMail(
        MailboxId mailbox,
        UserId keeper,
        String key,
        @Nullable String alias,
        @Nullable FileReference raw,
        Instant receivedAt,
        ReadMail mail) {}

package io.rolewright.billing;

import io.rolewright.shared.ContactId;
import io.rolewright.shared.MessageId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an invoice or a credit note went to its client.
 *
 * @param state how far it is
 * @param contactId to whom; absent when there is nobody
 * @param messageId the message that it went with; absent when it did not go
 * @param tries how often it was tried
 * @param triedAt when it was tried last
 */
public record DocumentSending(
        SendingState state,
        @Nullable ContactId contactId,
        @Nullable MessageId messageId,
        int tries,
        Instant triedAt) {}

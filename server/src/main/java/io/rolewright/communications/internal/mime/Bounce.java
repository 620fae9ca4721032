package io.rolewright.communications.internal.mime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server tells of a message of ours, after RFC 3464.
 *
 * @param original the {@code Message-ID} of our message; absent when the report does not hold it
 * @param recipients what became of it
 */
public record Bounce(@Nullable String original, List<Recipient> recipients) {
    public Bounce {
        recipients = List.copyOf(recipients);
    }

    /**
     * What became of a message for one recipient.
     *
     * @param address theirs
     * @param action {@code failed}, {@code delayed}, {@code delivered}, {@code relayed} or {@code expanded}
     * @param status of RFC 3463, for example {@code 5.1.1}: 5 at its beginning is for good, 4 is for now
     */
    public record Recipient(String address, String action, String status) {
        /** Whether the message will never arrive. */
        public boolean isLost() {
            return action.equals("failed") && !status.startsWith("2");
        }
    }
}

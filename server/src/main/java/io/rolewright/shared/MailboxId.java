package io.rolewright.shared;

import java.util.UUID;

/** Names a mailbox that we read; owned by {@code communications}. */
public record MailboxId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}

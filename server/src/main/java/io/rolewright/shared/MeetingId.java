package io.rolewright.shared;

import java.util.UUID;

/** Names a time that several people keep free; owned by {@code communications}. */
public record MeetingId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}

package io.rolewright.shared;

import java.util.UUID;

/** Names a report that somebody is sent again and again; owned by {@code analytics}. */
public record ScheduleId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}

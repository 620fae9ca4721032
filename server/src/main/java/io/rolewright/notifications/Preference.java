package io.rolewright.notifications;

import io.rolewright.events.notifications.Topic;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * How somebody wants to be told about a topic.
 *
 * @param topic about what
 * @param ways on which ways; none: not at all. What is critical always comes in the platform and by e-mail
 */
public record Preference(@NotNull Topic topic, @NotNull Set<@NotNull Way> ways) {
    public Preference {
        ways = Set.copyOf(ways);
    }
}

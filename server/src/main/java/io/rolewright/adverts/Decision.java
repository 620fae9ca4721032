package io.rolewright.adverts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Which changes of a proposal are accepted; all others are rejected.
 *
 * @param accepted ids of changes; with none the words stay as they are
 */
public record Decision(@NotNull @Size(max = 500) Set<String> accepted) {
    public Decision {
        accepted = Set.copyOf(accepted);
    }
}

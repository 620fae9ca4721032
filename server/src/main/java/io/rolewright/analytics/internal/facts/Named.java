package io.rolewright.analytics.internal.facts;

import io.rolewright.shared.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids that a fact may lack. */
final class Named {
    private Named() {}

    /** The id as the database keeps it. */
    static @Nullable UUID of(@Nullable Id id) {
        return id == null ? null : id.value();
    }
}

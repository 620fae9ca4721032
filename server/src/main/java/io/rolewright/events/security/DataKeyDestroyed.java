package io.rolewright.events.security;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Id;
import io.rolewright.shared.UserId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person's data key is gone: nothing that was encrypted under it can be read any more, wherever copies lie.
 *
 * @param candidate whose it was, if a candidate's
 * @param user whose it was, if a login's
 */
@EventType("security.data-key-destroyed.v1")
public record DataKeyDestroyed(
        @Nullable CandidateId candidate, @Nullable UserId user) implements Event {
    public DataKeyDestroyed {
        if ((candidate == null) == (user == null)) {
            throw new IllegalArgumentException("a data key is one person's");
        }
    }

    public static DataKeyDestroyed of(CandidateId candidate) {
        return new DataKeyDestroyed(candidate, null);
    }

    public static DataKeyDestroyed of(UserId user) {
        return new DataKeyDestroyed(null, user);
    }

    @Override
    public Id subject() {
        return candidate == null ? Objects.requireNonNull(user) : candidate;
    }
}

package io.rolewright.runtime.events;

import io.rolewright.shared.RequestId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of a shared subscription, from whichever process; a process that runs it does it, once.
 *
 * @param id names the request
 * @param kind what was asked
 * @param subscription of which subscription
 * @param actor who asked, for example {@code user:<id>}
 * @param state how far it is; a rebuild is done when it has begun anew, and the subscription's lag then shows how much is to be
 *     taken
 * @param asked when it was asked
 * @param done when it ended; absent before
 * @param error the problem code or the name of the exception that it failed with; absent otherwise
 */
public record SubscriptionRequest(
        RequestId id,
        Kind kind,
        String subscription,
        String actor,
        State state,
        Instant asked,
        @Nullable Instant done,
        @Nullable String error) {
    /** What can be asked. */
    public enum Kind {
        /** To clear what it keeps and take every fact from the beginning. */
        REBUILD,
        /** To try its dead letters again. */
        REDRIVE
    }

    /** How far a request is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }
}

package io.rolewright.monitoring;

import io.rolewright.runtime.events.Subscription;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a subscription is.
 *
 * @param name {@code <service>.<what-it-keeps>}
 * @param kind whether all processes share the work, or each does it for itself; of the latter only those of one process are shown
 * @param behind facts that it has still to take
 * @param oldest when the oldest of those happened; absent when there are none or the subscription is local
 * @param deadLetters facts that it could not take
 * @param parked later facts that wait behind one of those
 * @param workers the processes that work on it
 * @param idleParts parts of the log, of 32, that nobody works on
 * @param rebuildable whether what it keeps can be made anew from the log
 */
public record SubscriptionStatus(
        String name,
        Subscription.Kind kind,
        long behind,
        @Nullable Instant oldest,
        long deadLetters,
        long parked,
        int workers,
        int idleParts,
        boolean rebuildable) {}

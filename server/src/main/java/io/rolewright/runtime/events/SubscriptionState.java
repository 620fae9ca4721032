package io.rolewright.runtime.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a subscription is.
 *
 * @param name {@code <service>.<what-it-keeps>}
 * @param service the service that it belongs to
 * @param kind whether all processes share the work, or each does it for itself; of the latter only this process's are known
 * @param rebuildable whether what it keeps can be cleared and made anew from the log
 * @param parts where it stands in each part of the log
 * @param lag facts that it has still to take; counted up to 10,000 in each part
 * @param deadLetters facts that it could not take
 * @param parked later facts that wait behind one of those
 */
public record SubscriptionState(
        String name,
        String service,
        Subscription.Kind kind,
        boolean rebuildable,
        List<Part> parts,
        long lag,
        long deadLetters,
        long parked) {
    static final int COUNTED = 10_000;

    public SubscriptionState {
        parts = List.copyOf(parts);
    }

    /**
     * One part of the log.
     *
     * @param part 0 to 31
     * @param position the number of the last fact that was taken; 0 at the beginning
     * @param lag facts that are still to take, at most 10,000
     * @param owner the process that works on it; absent when none does
     */
    public record Part(
            int part, long position, long lag, @Nullable String owner) {}
}

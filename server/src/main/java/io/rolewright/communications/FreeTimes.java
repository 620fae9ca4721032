package io.rolewright.communications;

import io.rolewright.shared.UserId;
import java.time.Instant;
import java.util.List;

/**
 * When everybody has time, as far as we know.
 *
 * @param slots each as long as it can be, the first first
 * @param unseen of whom only the meetings here are known
 */
public record FreeTimes(List<Slot> slots, List<Unseen> unseen) {
    public FreeTimes {
        slots = List.copyOf(slots);
        unseen = List.copyOf(unseen);
    }

    /** A time at which nobody has anything else. */
    public record Slot(Instant from, Instant until) {}

    /**
     * Somebody into whose calendar we could not look.
     *
     * @param person who
     * @param reason why not
     */
    public record Unseen(UserId person, Reason reason) {}

    /** Why we could not look. */
    public enum Reason {
        /** They have no calendar, or none that we may see. */
        NO_CALENDAR,
        /** Google did not answer; it may later. */
        NO_ANSWER
    }
}

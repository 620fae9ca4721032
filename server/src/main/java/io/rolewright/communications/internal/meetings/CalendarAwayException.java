package io.rolewright.communications.internal.meetings;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Google's calendar did not do what it was asked for; it may later. */
class CalendarAwayException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final @Nullable Duration wait;

    /** @param wait how long Google wants to be left alone, where it says so */
    CalendarAwayException(String why, @Nullable Duration wait) {
        super(why);
        this.wait = wait;
    }

    /** The longer one of a pause of ours and of what Google wants. */
    Duration atLeast(Duration pause) {
        return wait == null || wait.compareTo(pause) < 0 ? pause : wait;
    }
}

package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.FreeTimes.Unseen;
import java.util.List;

/**
 * What a look into people's calendars has shown.
 *
 * @param busy when somebody has something else
 * @param unseen into whose calendars we could not look
 */
record SeenCalendars(List<Span> busy, List<Unseen> unseen) {
    SeenCalendars {
        busy = List.copyOf(busy);
        unseen = List.copyOf(unseen);
    }
}

package io.rolewright.hiring;

import io.rolewright.shared.Personal;
import io.rolewright.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A departure as it stood until it was corrected.
 *
 * @param departure what was written down
 * @param because what was wrong with it; absent once the candidate was erased
 * @param correctedBy who corrected it
 * @param correctedAt when
 */
public record CorrectedDeparture(
        Departure departure, @Nullable @Personal String because, UserId correctedBy, Instant correctedAt) {
    /** Without what was wrong, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "CorrectedDeparture " + departure;
    }
}

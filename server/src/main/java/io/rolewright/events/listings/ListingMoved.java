package io.rolewright.events.listings;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An advert on a board has come to another state, or is another one in the same.
 *
 * @param listing which
 * @param job of which job
 * @param board where
 * @param from the state before; absent for a new one
 * @param to the state since
 * @param reason why, as a code
 * @param price what it costs there; absent where it costs nothing, and from facts of before that was told
 */
@EventType("listings.listing-moved.v1")
public record ListingMoved(
        ListingId listing,
        JobId job,
        String board,
        @Nullable ListingState from,
        ListingState to,
        String reason,
        @Nullable Money price)
        implements Event {
    @Override
    public ListingId subject() {
        return listing;
    }
}

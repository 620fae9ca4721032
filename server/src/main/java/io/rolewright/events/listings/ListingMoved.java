package io.rolewright.events.listings;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ListingId;
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
 */
@EventType("listings.listing-moved.v1")
public record ListingMoved(
        ListingId listing,
        JobId job,
        String board,
        @Nullable ListingState from,
        ListingState to,
        String reason) implements Event {
    @Override
    public ListingId subject() {
        return listing;
    }
}

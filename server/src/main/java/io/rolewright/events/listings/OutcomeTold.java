package io.rolewright.events.listings;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.OutcomeId;

/**
 * A board was told what became of somebody who applied there, or refused to hear it.
 *
 * @param listing the advert that they applied for
 * @param outcome what was told
 * @param taken whether the board took it
 */
@EventType("listings.outcome-told.v1")
public record OutcomeTold(ListingId listing, OutcomeId outcome, boolean taken) implements Event {
    @Override
    public ListingId subject() {
        return listing;
    }
}

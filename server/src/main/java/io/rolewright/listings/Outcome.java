package io.rolewright.listings;

import io.rolewright.shared.ListingId;
import io.rolewright.shared.OutcomeId;
import java.time.Instant;

/**
 * What a board is told to have become of an applicant.
 *
 * @param id names it
 * @param listingId the advert that they applied for
 * @param kind what became of them
 * @param happenedAt when that was
 * @param state whether the board knows
 */
public record Outcome(OutcomeId id, ListingId listingId, OutcomeKind kind, Instant happenedAt, State state) {

    /** Whether the board knows. */
    public enum State {
        /** It will be told. */
        WAITING,
        /** It was told. */
        TOLD,
        /** It does not want to know. */
        REFUSED
    }
}

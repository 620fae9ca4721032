package io.rolewright.listings;

import io.rolewright.events.listings.ListingState;
import io.rolewright.shared.ExchangeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an advert on a board.
 *
 * @param state where it has brought the advert
 * @param reason why, as a code such as {@code listings.posted}
 * @param exchangeId the call that it came of, in the journal of calls; absent where none was made
 * @param proof what the board answered, as it answered it
 * @param at when
 */
public record ListingStep(
        ListingState state,
        String reason,
        @Nullable ExchangeId exchangeId,
        @Nullable String proof,
        Instant at) {}

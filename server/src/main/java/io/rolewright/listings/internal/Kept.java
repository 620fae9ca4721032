package io.rolewright.listings.internal;

import io.rolewright.events.listings.ListingState;
import io.rolewright.shared.EditionId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.Money;
import io.rolewright.shared.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * An advert on a board as it is kept, with what is to be done about it next.
 *
 * @param publishedAt when the board was asked for it first
 * @param closing code of why it is taken down
 * @param deed what is done next
 * @param dueAt when
 * @param turn rises with every change of deed or time; work on an older turn has no effect
 * @param ask what the board is asked for the deed, once it was prepared
 * @param attempts how often it was asked in vain
 * @param movedAt when the state was entered, or the words became others
 */
record Kept(
        ListingId id,
        JobId job,
        String code,
        String board,
        UserId owner,
        EditionId edition,
        Words words,
        ListingState state,
        Optional<String> boardId,
        Optional<String> ticket,
        Optional<String> url,
        Optional<String> product,
        Optional<Money> price,
        Optional<Instant> publishAt,
        Optional<Instant> publishedAt,
        Instant expiresAt,
        Optional<Integer> refreshEvery,
        Optional<Instant> refreshedAt,
        Optional<String> problem,
        Optional<String> closing,
        Optional<Deed> deed,
        Optional<Instant> dueAt,
        long turn,
        Optional<Work.Ask> ask,
        int attempts,
        int version,
        Instant madeAt,
        Instant movedAt) {

    /** Whether the board may know of it. */
    boolean wasAsked() {
        return boardId.isPresent() || ticket.isPresent() || ask.isPresent();
    }
}

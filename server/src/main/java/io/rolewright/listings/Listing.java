package io.rolewright.listings;

import io.rolewright.events.listings.ListingState;
import io.rolewright.shared.EditionId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.Money;
import io.rolewright.shared.Refusal;
import io.rolewright.shared.UserId;
import io.rolewright.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An advert on a board.
 *
 * @param id names it
 * @param jobId the job
 * @param board the board's name
 * @param editionId the words that are published
 * @param title what it is called there
 * @param state how far it has come
 * @param url where people see it, as far as the board says
 * @param boardId what the board calls it
 * @param product what is bought; absent where the board sells nothing
 * @param price what it costs, as somebody agreed to it
 * @param publishAt when it is published; absent for a draft
 * @param expiresAt when it is taken down
 * @param refreshEvery after how many days it is brought to the top again
 * @param problem what stands in its way, or why it failed
 * @param nextAt when something is done about it next
 * @param steps what happened to it, the first first
 * @param ownerId who published it
 * @param version rises with every change of a person; to be sent as {@code If-Match}
 * @param madeAt when it was made
 */
public record Listing(
        ListingId id,
        JobId jobId,
        String board,
        EditionId editionId,
        String title,
        ListingState state,
        @Nullable String url,
        @Nullable String boardId,
        @Nullable String product,
        @Nullable Money price,
        @Nullable Instant publishAt,
        Instant expiresAt,
        @Nullable Integer refreshEvery,
        @Nullable Refusal problem,
        @Nullable Instant nextAt,
        List<ListingStep> steps,
        UserId ownerId,
        int version,
        Instant madeAt)
        implements Versioned {
    public Listing {
        steps = List.copyOf(steps);
    }
}

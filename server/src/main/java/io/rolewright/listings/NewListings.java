package io.rolewright.listings;

import io.rolewright.shared.EditionId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a job is to be published.
 *
 * @param jobId the job
 * @param editionId which words; the job's newest edition where it is absent
 * @param boards on which boards
 * @param publishAt when; at once where it is absent
 * @param expiresAt until when; 30 days after it is published where it is absent
 * @param refreshEvery after how many days it is brought to the top again, where a board lets us; never where it is absent
 * @param draft whether it only is kept; a change with a time publishes it
 */
public record NewListings(
        @NotNull JobId jobId,
        @Nullable EditionId editionId,

        @NotEmpty @Size(max = 20) List<@Valid BoardChoice> boards,

        @Nullable Instant publishAt,
        @Nullable Instant expiresAt,
        @Nullable @Min(1) @Max(30) Integer refreshEvery,
        @Nullable Boolean draft) {
    public NewListings {
        boards = boards == null ? List.of() : List.copyOf(boards);
    }

    /**
     * A board, and what is bought there.
     *
     * @param board its name, such as {@code seek}
     * @param product the label of a product, as {@code GET /listings/quotes} tells it; absent where the board sells none
     * @param price the price that was told; another one at publishing stops it
     */
    public record BoardChoice(
            @NotBlank @Size(max = 40) String board,
            @Nullable @Size(max = 100) String product,
            @Nullable @Valid Money price) {}
}

package io.rolewright.listings;

import io.rolewright.shared.EditionId;
import io.rolewright.shared.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What becomes different about an advert on a board. What is absent stays as it is.
 *
 * @param editionId other words; what the board shows is replaced
 * @param publishAt when it is published; of a draft, and of one that is not published yet
 * @param expiresAt until when it stands
 * @param refreshEvery after how many days it is brought to the top again; 0 for never
 * @param product what is bought, while it is not published
 * @param price the price that is agreed to, while it is not published
 */
public record ListingChange(
        @Nullable EditionId editionId,
        @Nullable Instant publishAt,
        @Nullable Instant expiresAt,
        @Nullable @Min(0) @Max(30) Integer refreshEvery,
        @Nullable @Size(max = 100) String product,
        @Nullable @Valid Money price) {}

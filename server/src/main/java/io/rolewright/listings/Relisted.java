package io.rolewright.listings;

import io.rolewright.shared.ListingId;
import io.rolewright.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What came of a wish to publish on one board.
 *
 * @param board the board's name
 * @param listing the new advert there; absent when it was refused
 * @param refusal why it was refused
 * @param earlierId the advert of ours that stands there already, and may be edited instead
 * @param earlierUrl where the same job was found on that board
 */
public record Relisted(
        String board,
        @Nullable Listing listing,
        @Nullable Refusal refusal,
        @Nullable ListingId earlierId,
        @Nullable String earlierUrl) {}

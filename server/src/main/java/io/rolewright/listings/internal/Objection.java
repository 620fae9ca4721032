package io.rolewright.listings.internal;

import io.rolewright.shared.ListingId;
import org.jspecify.annotations.Nullable;

/**
 * Why an advert is not published on a board.
 *
 * @param code why, as a code of {@code listings}
 * @param earlier the advert of ours that stands there already
 * @param url where the same job was found on that board
 */
record Objection(
        String code, @Nullable ListingId earlier, @Nullable String url) {
    static Objection of(String code) {
        return new Objection(code, null, null);
    }
}

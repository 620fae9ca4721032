package io.rolewright.listings.internal;

import io.rolewright.shared.JobId;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * An advert as a board is asked to show it.
 *
 * @param id names it; the same for every call about it, so that a board that heard one twice does it once
 * @param job the job
 * @param code the job's short code
 * @param words what is shown
 * @param product what is bought, by its label
 * @param price what was agreed to
 * @param boardId what the board calls it, once it has said so
 * @param ticket by what the board is asked how far it has come
 * @param publishedAt when it is, or was, published
 * @param expiresAt when it is taken down
 * @param applyUrl where people apply
 */
record Placement(
        ListingId id,
        JobId job,
        String code,
        Words words,
        Optional<String> product,
        Optional<Money> price,
        Optional<String> boardId,
        Optional<String> ticket,
        Instant publishedAt,
        Instant expiresAt,
        String applyUrl) {}

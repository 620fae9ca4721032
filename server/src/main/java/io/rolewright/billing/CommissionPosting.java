package io.rolewright.billing;

import io.rolewright.shared.Money;
import io.rolewright.shared.PayoutId;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.UserId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has earned a commission, or owes part of it back.
 *
 * @param placementId for which placement
 * @param userId who
 * @param number which of theirs about the placement, from 1
 * @param amount how much; below zero when it is owed back
 * @param postedOn when
 * @param payoutId with what it was paid; absent while it was not
 */
public record CommissionPosting(
        PlacementId placementId,
        UserId userId,
        int number,
        Money amount,
        LocalDate postedOn,
        @Nullable PayoutId payoutId) {}

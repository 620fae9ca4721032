package io.rolewright.listings;

import io.rolewright.shared.Money;
import io.rolewright.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What publishing on a board would cost.
 *
 * @param board the board's name
 * @param product what is sold; absent where nothing is, and where the board gave no price
 * @param price for how much; absent where nothing is to be paid
 * @param says what the board says about it
 * @param left how much of the month's budget is left on this board; absent where there is no limit
 * @param refusal why there is no price
 */
public record Quote(
        String board,
        @Nullable String product,
        @Nullable Money price,
        @Nullable String says,
        @Nullable Money left,
        @Nullable Refusal refusal) {}

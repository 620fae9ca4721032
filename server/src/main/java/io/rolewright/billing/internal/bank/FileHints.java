package io.rolewright.billing.internal.bank;

import io.rolewright.billing.DayOrder;
import io.rolewright.billing.DecimalSign;
import org.jspecify.annotations.Nullable;

/**
 * What whoever sends a file says about it, where the file itself leaves it open.
 *
 * @param currency of its amounts
 * @param account whose it is
 * @param days whether days or months come first
 * @param decimals what parts coins from whole units
 */
record FileHints(
        @Nullable String currency,
        @Nullable String account,
        @Nullable DayOrder days,
        @Nullable DecimalSign decimals) {}

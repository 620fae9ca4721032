package io.rolewright.hiring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Terms for a client company, to be drafted. They never change; other terms are another version.
 *
 * @param fee what a placement costs
 * @param paymentDays within how many days an invoice is to be paid
 * @param guaranteeDays until which day of work part of the fee is given back for who leaves; 0 for never
 * @param rebates how much of it
 * @param ownershipMonths for how many months after we introduced somebody a placement of them is ours
 * @param offLimitsMonths for how many months after a placement we approach none of the client's people
 * @param validFrom from which day on the terms hold once they are signed
 */
public record NewTerms(
        @NotNull @Valid Fee fee,
        @Min(0) @Max(365) int paymentDays,
        @Min(0) @Max(3_650) int guaranteeDays,
        @NotNull @Valid RebateLadder rebates,
        @Min(0) @Max(120) int ownershipMonths,
        @Min(0) @Max(120) int offLimitsMonths,
        @NotNull LocalDate validFrom) {}

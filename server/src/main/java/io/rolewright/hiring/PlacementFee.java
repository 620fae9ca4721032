package io.rolewright.hiring;

import io.rolewright.shared.Money;

/**
 * What a placement costs, and how that was worked out.
 *
 * @param termsVersion the version of the client's terms that hold on the first day of work
 * @param rule what a placement costs by them
 * @param base the share of the salary, or the flat sum
 * @param amount what is owed: the base, or the minimum where that is more
 * @param paymentDays within how many days an invoice is to be paid
 */
public record PlacementFee(int termsVersion, Fee rule, Money base, Money amount, int paymentDays) {}

package io.rolewright.billing;

import io.rolewright.shared.Money;
import io.rolewright.shared.UserId;

/**
 * What somebody has earned of a placement.
 *
 * @param userId who
 * @param earned what came of it by now, without what was owed back
 * @param paid how much of that was paid
 */
public record CommissionBalance(UserId userId, Money earned, Money paid) {}

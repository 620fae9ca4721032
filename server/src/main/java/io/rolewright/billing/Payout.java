package io.rolewright.billing;

import io.rolewright.shared.Money;
import io.rolewright.shared.PayoutId;
import io.rolewright.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Commissions that were paid to somebody.
 *
 * @param id names it
 * @param userId who was paid
 * @param amount how much
 * @param paidOn when
 * @param paidBy who wrote it down
 * @param recordedAt when that was
 */
public record Payout(PayoutId id, UserId userId, Money amount, LocalDate paidOn, UserId paidBy, Instant recordedAt) {}

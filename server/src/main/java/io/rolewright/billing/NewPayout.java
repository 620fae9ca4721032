package io.rolewright.billing;

import io.rolewright.shared.UserId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/**
 * Commissions that somebody is paid.
 *
 * @param userId who
 * @param currency which of their commissions: those in this currency, as ISO 4217 writes it
 * @param paidOn when; what was posted up to that day is paid
 */
public record NewPayout(
        @NotNull UserId userId,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
        @NotNull LocalDate paidOn) {}

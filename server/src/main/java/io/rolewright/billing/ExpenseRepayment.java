package io.rolewright.billing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That somebody was given back what they spent.
 *
 * @param repaidOn when
 */
public record ExpenseRepayment(@NotNull LocalDate repaidOn) {}

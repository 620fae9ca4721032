package io.rolewright.billing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A refund did not arrive.
 *
 * @param failedOn the day on which the money was with us again
 */
public record NewFailure(@NotNull LocalDate failedOn) {}

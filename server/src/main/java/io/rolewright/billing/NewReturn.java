package io.rolewright.billing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A payment did not last, such as a cheque that was not honoured.
 *
 * @param returnedOn the day on which that turned out
 */
public record NewReturn(@NotNull LocalDate returnedOn) {}

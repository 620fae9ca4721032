package io.rolewright.billing;

import io.rolewright.shared.ClientId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice to be drafted for something else than a placement.
 *
 * @param clientId who is to owe it
 * @param currency ISO 4217; all lines are in it
 * @param lines what it is for
 * @param suppliedOn the day of the supply, whose tax rules hold; today when absent
 * @param paymentDays within how many days it is to be paid; a setting when absent
 * @param buyerReference what the client wants to read on it; what it always wants when absent
 */
public record NewInvoice(
        @NotNull ClientId clientId,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid NewInvoiceLine> lines,
        @Nullable LocalDate suppliedOn,
        @Nullable @Min(0) @Max(365) Integer paymentDays,
        @Nullable @Size(max = 100) String buyerReference) {}

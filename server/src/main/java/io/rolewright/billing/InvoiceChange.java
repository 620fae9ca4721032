package io.rolewright.billing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the draft of an invoice is to be; all that can be changed of it.
 *
 * @param lines what it is for
 * @param suppliedOn the day of the supply, whose tax rules hold
 * @param paymentDays within how many days it is to be paid
 * @param buyerReference what the client wants to read on it; what it always wants when absent
 */
public record InvoiceChange(
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid NewInvoiceLine> lines,
        @NotNull LocalDate suppliedOn,
        @NotNull @Min(0) @Max(365) Integer paymentDays,
        @Nullable @Size(max = 100) String buyerReference) {}

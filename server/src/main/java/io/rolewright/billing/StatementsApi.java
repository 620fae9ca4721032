package io.rolewright.billing;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Permission;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What happened between clients and us. */
@HttpExchange("/api/v1/billing/clients/{id}/statement")
public interface StatementsApi {
    /**
     * Tells what happened between a client and us, and what it owes at the end. With {@code Accept: text/csv} it comes as a
     * table for spreadsheets, with {@code Accept: application/pdf} as it is printed.
     *
     * @param id which client
     * @param currency of which money, as ISO 4217 writes it; currencies are never mixed
     * @param from the first day; absent for the beginning
     * @param until the last day; absent for today
     */
    @GetExchange
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 404, code = "hiring.client-not-found")
    @Answers(status = 409, code = "billing.seller-missing")
    @Answers(status = 422, code = "billing.currency-unknown")
    @Answers(status = 422, code = "billing.day-unknown")
    @Answers(status = 422, code = "billing.period-backwards")
    Statement find(
            @PathVariable ClientId id,
            @RequestParam @Pattern(regexp = "[A-Z]{3}") String currency,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until);
}

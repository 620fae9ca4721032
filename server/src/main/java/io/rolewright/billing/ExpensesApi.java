package io.rolewright.billing;

import io.rolewright.events.billing.ExpenseCategory;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ExpenseId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.UserId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What colleagues spend for the agency. Whoever may not read the books sees their own alone. */
@HttpExchange("/api/v1/billing/expenses")
public interface ExpensesApi {
    /** Hands in what who calls has spent for the agency. */
    @PostExchange
    @Allowed(Permission.CLAIM_MONEY)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.placement-not-found")
    @Answers(status = 404, code = "hiring.client-not-found")
    @Answers(status = 404, code = "jobs.not-found")
    @Answers(status = 422, code = "billing.day-ahead")
    @Answers(status = 422, code = "billing.day-unknown")
    @Answers(status = 422, code = "billing.expense-malformed")
    @ResponseStatus(HttpStatus.CREATED)
    Expense submit(@RequestBody @Valid NewExpense expense);

    /**
     * Lists what was handed in, newest first.
     *
     * @param userId only what these people spent
     * @param state only what is so far
     * @param category only for these things
     * @param jobId only for this job
     * @param clientId only for this client
     * @param placementId only for this placement
     * @param from only what was spent from this day on
     * @param until only what was spent up to this day, and on it
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.CLAIM_MONEY)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 422, code = "billing.day-unknown")
    @Answers(status = 422, code = "billing.period-backwards")
    Page<Expense> list(
            @RequestParam(required = false) @Nullable List<UserId> userId,
            @RequestParam(required = false) @Nullable List<ExpenseState> state,
            @RequestParam(required = false) @Nullable List<ExpenseCategory> category,
            @RequestParam(required = false) @Nullable JobId jobId,
            @RequestParam(required = false) @Nullable ClientId clientId,
            @RequestParam(required = false) @Nullable PlacementId placementId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Finds one. */
    @GetExchange("/{id}")
    @Allowed(Permission.CLAIM_MONEY)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.expense-not-found")
    Expense find(@PathVariable ExpenseId id);

    /** Takes it on: the agency owes it to who spent it. Nobody decides about their own, unless the agency is set up so. */
    @PostExchange("/{id}/approval")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.own-expense")
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.expense-not-found")
    @Answers(status = 409, code = "billing.expense-decided")
    Expense approve(@PathVariable ExpenseId id);

    /** Does not take it on. */
    @PostExchange("/{id}/rejection")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.own-expense")
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.expense-not-found")
    @Answers(status = 409, code = "billing.expense-decided")
    Expense reject(@PathVariable ExpenseId id, @RequestBody @Valid ExpenseRejection rejection);

    /** Writes down that who spent it was given it back. */
    @PostExchange("/{id}/repayment")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.expense-not-found")
    @Answers(status = 409, code = "billing.expense-not-owed")
    @Answers(status = 422, code = "billing.day-ahead")
    @Answers(status = 422, code = "billing.day-unknown")
    Expense repay(@PathVariable ExpenseId id, @RequestBody @Valid ExpenseRepayment repayment);
}

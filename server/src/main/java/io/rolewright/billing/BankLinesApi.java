package io.rolewright.billing;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.BankFileId;
import io.rolewright.shared.BankLineId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What moved on our accounts, and what it was. */
@HttpExchange("/api/v1/billing/bank-lines")
public interface BankLinesApi {
    /**
     * Lists what moved, latest first.
     *
     * @param fileId only what came first in this file
     * @param state only what became this
     * @param currency only in this currency, as ISO 4217 writes it
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<BankLine> list(
            @RequestParam(required = false) @Nullable BankFileId fileId,
            @RequestParam(required = false) @Nullable List<LineState> state,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[A-Z]{3}") String currency,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Proposes what an open line could be, the likeliest first, each with the reasons; nothing when there is nothing to say. */
    @GetExchange("/{id}/proposals")
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 404, code = "billing.bank-line-not-found")
    Page<MatchProposal> proposals(@PathVariable BankLineId id);

    /** Says what an open line is. */
    @PostExchange("/{id}/match")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.bank-line-not-found")
    @Answers(status = 404, code = "billing.invoice-not-found")
    @Answers(status = 404, code = "billing.payment-not-found")
    @Answers(status = 404, code = "billing.refund-not-found")
    @Answers(status = 404, code = "hiring.client-not-found")
    @Answers(status = 409, code = "billing.bank-line-closed")
    @Answers(status = 409, code = "billing.exceeds-credit")
    @Answers(status = 409, code = "billing.exceeds-open")
    @Answers(status = 409, code = "billing.invoice-not-issued")
    @Answers(status = 409, code = "billing.refund-matched")
    @Answers(status = 422, code = "billing.client-other")
    @Answers(status = 422, code = "billing.currency-other")
    @Answers(status = 422, code = "billing.invoice-twice")
    @Answers(status = 422, code = "billing.match-amount-other")
    @Answers(status = 422, code = "billing.match-of-what")
    @Answers(status = 422, code = "billing.sum-malformed")
    BankLine match(@PathVariable BankLineId id, @RequestBody @Valid NewMatch match);

    /**
     * Confirms what is certain: every open line that says invoices' numbers and pays exactly what is open on them.
     *
     * @param fileId only lines that came first in this file
     * @return what became of each that was certain
     */
    @PostExchange("/matches")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    Page<MatchResult> matchCertain(@RequestParam(required = false) @Nullable BankFileId fileId);

    /** Says that an open line is nothing between a client and us. */
    @PostExchange("/{id}/ignore")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.bank-line-not-found")
    @Answers(status = 409, code = "billing.bank-line-closed")
    BankLine ignore(@PathVariable BankLineId id);

    /**
     * Takes back what was said about a line: it is open again. A payment that it was is taken out of the books, and what it paid is
     * open again.
     */
    @DeleteExchange("/{id}/match")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.bank-line-not-found")
    @Answers(status = 409, code = "billing.match-final")
    @Answers(status = 409, code = "billing.match-none")
    @Answers(status = 409, code = "billing.match-refunded")
    BankLine undo(@PathVariable BankLineId id);
}

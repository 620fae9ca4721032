package io.rolewright.billing;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * How clients are reminded of invoices: once before the last day on which one is to be paid, and again and again after it. Whoever
 * begins late with it is caught up with by one reminder.
 */
@HttpExchange("/api/v1/billing/invoices/{id}/reminders")
public interface RemindersApi {
    /** Tells which reminders were sent, and what comes next. */
    @GetExchange
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 404, code = "billing.invoice-not-found")
    Reminders find(@PathVariable InvoiceId id);

    /** Sends none for a while, such as when the client and we talk about the invoice. */
    @PostExchange("/pause")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.invoice-not-found")
    @Answers(status = 422, code = "billing.day-over")
    @Answers(status = 422, code = "billing.day-unknown")
    Reminders pause(@PathVariable InvoiceId id, @RequestBody @Valid ReminderPause pause);

    /** Ends the pause, if there is one. */
    @DeleteExchange("/pause")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 403, code = "billing.person-needed")
    @Answers(status = 404, code = "billing.invoice-not-found")
    Reminders resume(@PathVariable InvoiceId id);
}

package io.rolewright.billing;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Who clients are on their invoices, and how they want them. */
@HttpExchange("/api/v1/billing/clients")
public interface BuyersApi {
    /** Answers it for one client; while nothing was told, by what is known of the client itself. */
    @GetExchange("/{id}")
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 404, code = "hiring.client-not-found")
    Buyer find(@PathVariable ClientId id);

    /**
     * Tells it for one client. Invoices that are issued stay as they were.
     *
     * @param ifMatch the ETag as last seen
     * @param details all of it
     * @return as it is now
     */
    @PutExchange("/{id}")
    @Allowed(Permission.EDIT_BILLING)
    @Answers(status = 404, code = "hiring.client-not-found")
    @Answers(status = 412, code = "billing.changed")
    @Answers(status = 422, code = "billing.abn-wrong")
    @Answers(status = 422, code = "billing.contact-elsewhere")
    @Answers(status = 422, code = "billing.country-unknown")
    @Answers(status = 428, code = "billing.if-match-missing")
    Buyer keep(
            @PathVariable ClientId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid BuyerDetails details);
}

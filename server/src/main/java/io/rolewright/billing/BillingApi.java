package io.rolewright.billing;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Permission;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** How the agency stands with its clients. */
@HttpExchange("/api/v1/billing")
public interface BillingApi {
    /** Sums up what is drafted, open and overdue, in each currency for itself; nothing is converted. */
    @GetExchange("/status")
    @Allowed(Permission.READ_BILLING)
    BillingStatus status();
}

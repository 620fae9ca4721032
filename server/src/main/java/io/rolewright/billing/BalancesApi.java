package io.rolewright.billing;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Permission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** How we stand with clients. */
@HttpExchange("/api/v1/billing/clients")
public interface BalancesApi {
    /** Sums what a client owes us. */
    @GetExchange("/{id}/balance")
    @Allowed(Permission.READ_BILLING)
    @Answers(status = 404, code = "hiring.client-not-found")
    ClientBalance find(@PathVariable ClientId id);
}

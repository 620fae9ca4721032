package io.rolewright.monitoring;

import io.rolewright.runtime.events.SubscriptionRequest;
import io.rolewright.runtime.events.SubscriptionState;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.RequestId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What follows the event log: how far it is, and what was asked of it. */
@HttpExchange("/api/v1/subscriptions")
public interface SubscriptionsApi {
    /** Lists the shared subscriptions of all processes, and the local ones of the process that answers. */
    @GetExchange
    @Allowed(Permission.MAINTAIN)
    Page<SubscriptionState> list();

    /**
     * Tells how far one subscription is.
     *
     * @param name {@code <service>.<what-it-keeps>}
     */
    @GetExchange("/{name}")
    @Allowed(Permission.MAINTAIN)
    @Answers(status = 404, code = "runtime.subscription-unknown")
    SubscriptionState find(@PathVariable String name);

    /**
     * Lists what was asked of a subscription: the latest requests, the last one first.
     *
     * @param name {@code <service>.<what-it-keeps>}
     */
    @GetExchange("/{name}/requests")
    @Allowed(Permission.MAINTAIN)
    @Answers(status = 404, code = "runtime.subscription-unknown")
    Page<SubscriptionRequest> requests(@PathVariable String name);

    /**
     * Tells how far a request is.
     *
     * @param name {@code <service>.<what-it-keeps>}
     * @param id one of its latest requests
     */
    @GetExchange("/{name}/requests/{id}")
    @Allowed(Permission.MAINTAIN)
    @Answers(status = 404, code = "runtime.request-unknown")
    SubscriptionRequest request(@PathVariable String name, @PathVariable RequestId id);
}

package io.rolewright.integrations;

import io.rolewright.shared.HookId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Events that partners told us of, as services read them after {@code WebhookReceived}. */
@HttpExchange("/internal/v1/hooks")
public interface HooksInternal {
    /**
     * One event.
     *
     * @throws io.rolewright.shared.ContractException {@code integrations.hook-unknown} (404)
     */
    @GetExchange("/{id}")
    PartnerEvent find(@PathVariable HookId id);
}

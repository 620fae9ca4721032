package io.rolewright.integrations;

import io.rolewright.shared.HookId;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What partners tell us: events, as services read them after {@code WebhookReceived}, and forms that services answer themselves. */
@HttpExchange("/internal/v1/hooks")
public interface HooksInternal {
    /**
     * One event.
     *
     * @throws io.rolewright.shared.ContractException {@code integrations.hook-unknown} (404)
     */
    @GetExchange("/{id}")
    PartnerEvent find(@PathVariable HookId id);

    /**
     * Proves that a partner has signed a form that was posted to a service. Whether the form came before, the service knows.
     *
     * @param partner the partner's name
     * @throws io.rolewright.shared.ContractException {@code integrations.signature-wrong} (401), {@code
     *     integrations.provider-unknown} (404)
     */
    @PostExchange("/{partner}/proofs")
    void prove(@PathVariable String partner, @RequestBody @Valid SignedForm form);

    /**
     * The token of a channel that a service opens at a partner, so that the partner can tell us by it that something changed.
     *
     * @param partner the partner's name
     * @param channel names the channel
     * @throws io.rolewright.shared.ContractException {@code integrations.provider-unknown} (404)
     */
    @GetExchange("/{partner}/channels/{channel}/token")
    ChannelToken token(@PathVariable String partner, @PathVariable String channel);
}

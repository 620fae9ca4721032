package io.rolewright.integrations;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Partners' interfaces, as services call them: signed in, within their quotas, and written down. */
@HttpExchange("/internal/v1/integrations")
public interface CallsInternal {
    /**
     * Calls a partner. What the partner does wrong is an answer, never a failure.
     *
     * @param service the partner's name
     * @throws io.rolewright.shared.ContractException {@code integrations.provider-unknown} (404), {@code
     *     integrations.account-missing} (409)
     */
    @PostExchange("/{service}/calls")
    ProviderAnswer call(@PathVariable String service, @RequestBody @Valid ProviderCall call);

    /**
     * Our account with a partner, without its secrets.
     *
     * @throws io.rolewright.shared.ContractException {@code integrations.provider-unknown} (404), {@code
     *     integrations.account-missing} (409)
     */
    @GetExchange("/{service}/account")
    PartnerAccount account(@PathVariable String service);
}

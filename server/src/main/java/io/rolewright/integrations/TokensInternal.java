package io.rolewright.integrations;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Tokens of partners, for services that sign in themselves where partners speak no HTTP: at mail servers. */
@HttpExchange("/internal/v1/integrations")
public interface TokensInternal {
    /**
     * A token that is good for a minute at least. What the partner does wrong is an answer, never a failure.
     *
     * @param service the partner's name; it is one that makes tokens
     * @throws io.rolewright.shared.ContractException {@code integrations.provider-unknown} (404), {@code
     *     integrations.account-missing} (409)
     */
    @PostExchange("/{service}/token")
    PartnerToken token(@PathVariable String service, @RequestBody @Valid TokenWanted wanted);
}

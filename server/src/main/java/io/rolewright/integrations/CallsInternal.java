package io.rolewright.integrations;

import io.rolewright.runtime.cipher.KeyName;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
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
     * Gets a sound from a partner and stores it, encrypted. Asked again, it is stored once.
     *
     * @param service the partner's name
     * @param key whose data key encrypts it; the key must exist
     * @throws io.rolewright.shared.ContractException {@code integrations.provider-unknown} (404), {@code
     *     integrations.account-missing} (409)
     */
    @PostExchange("/{service}/sounds")
    PartnerSound sound(@PathVariable String service, @RequestParam KeyName key, @RequestBody @Valid WantedSound wanted);

    /**
     * Our account with a partner, without its secrets.
     *
     * @throws io.rolewright.shared.ContractException {@code integrations.provider-unknown} (404), {@code
     *     integrations.account-missing} (409)
     */
    @GetExchange("/{service}/account")
    PartnerAccount account(@PathVariable String service);
}

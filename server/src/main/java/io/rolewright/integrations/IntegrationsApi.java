package io.rolewright.integrations;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Partners whose interfaces we use: boards, search engines, language models. */
@HttpExchange("/api/v1/integrations")
public interface IntegrationsApi {
    /** Lists all partners, and how it goes with each. */
    @GetExchange
    @Allowed(Permission.READ_STATUS)
    Page<PartnerStatus> list();

    /**
     * Tells how it goes with a partner.
     *
     * @param service the partner's name
     */
    @GetExchange("/{service}/status")
    @Allowed(Permission.READ_STATUS)
    @Answers(status = 404, code = "integrations.provider-unknown")
    PartnerStatus status(@PathVariable String service);

    /**
     * Answers our account with a partner, without its secrets.
     *
     * @param service the partner's name
     */
    @GetExchange("/{service}/account")
    @Allowed(Permission.MANAGE_INTEGRATIONS)
    @Answers(status = 404, code = "integrations.provider-unknown")
    @Answers(status = 409, code = "integrations.account-missing")
    PartnerAccount account(@PathVariable String service);

    /**
     * Keeps an account with a partner: a new one, or another version of the one that is there. The next call uses it.
     *
     * @param service the partner's name
     * @param ifMatch the ETag of the account as last seen; left out for the first
     * @param account what lets us in
     * @return the account as it is now, without its secrets
     */
    @PutExchange("/{service}/account")
    @Allowed(Permission.MANAGE_INTEGRATIONS)
    @Answers(status = 403, code = "integrations.person-needed")
    @Answers(status = 404, code = "integrations.provider-unknown")
    @Answers(status = 412, code = "integrations.account-changed")
    @Answers(status = 422, code = "integrations.account-incomplete")
    @Answers(status = 422, code = "integrations.account-member")
    @Answers(status = 428, code = "integrations.if-match-missing")
    PartnerAccount keep(
            @PathVariable String service,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid NewAccount account);

    /**
     * Forgets our account with a partner, and its secrets.
     *
     * @param service the partner's name
     */
    @DeleteExchange("/{service}/account")
    @Allowed(Permission.MANAGE_INTEGRATIONS)
    @Answers(status = 404, code = "integrations.provider-unknown")
    @Answers(status = 409, code = "integrations.account-missing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable String service);

    /**
     * Calls a partner, to try an account or to do what no service does. It counts and is written down as every call.
     *
     * @param service the partner's name
     * @param call what to ask
     * @return what came of it
     */
    @PostExchange("/{service}/call")
    @Allowed(Permission.MANAGE_INTEGRATIONS)
    @Answers(status = 404, code = "integrations.provider-unknown")
    @Answers(status = 409, code = "integrations.account-missing")
    @Cost(Cost.DEAR)
    ProviderAnswer call(@PathVariable String service, @RequestBody @Valid ProviderCall call);
}

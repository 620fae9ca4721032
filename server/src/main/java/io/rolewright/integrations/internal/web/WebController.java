package io.rolewright.integrations.internal.web;

import io.rolewright.integrations.Fetch;
import io.rolewright.integrations.Fetched;
import io.rolewright.integrations.SiteRules;
import io.rolewright.integrations.WebInternal;
import io.rolewright.shared.ContractException;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link WebInternal}. */
@RestController
class WebController implements WebInternal {
    private final WebFetching fetching;

    WebController(WebFetching fetching) {
        this.fetching = fetching;
    }

    @Override
    public Fetched fetch(Fetch fetch) {
        return fetching.fetch(fetch);
    }

    @Override
    public SiteRules rules(String url) {
        try {
            return fetching.rules(url);
        } catch (RefusedException refusal) {
            throw ContractException.invalid(refusal.code());
        }
    }
}

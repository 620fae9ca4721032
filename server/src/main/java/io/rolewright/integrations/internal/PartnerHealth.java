package io.rolewright.integrations.internal;

import io.rolewright.integrations.PartnerStatus;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells how it goes with partners. */
@Component
class PartnerHealth {
    private final Providers providers;
    private final Accounts accounts;
    private final Journal journal;
    private final Quotas quotas;

    PartnerHealth(Providers providers, Accounts accounts, Journal journal, Quotas quotas) {
        this.providers = providers;
        this.accounts = accounts;
        this.journal = journal;
        this.quotas = quotas;
    }

    List<PartnerStatus> all() {
        return providers.all().stream().map(this::of).toList();
    }

    PartnerStatus of(String name) {
        return of(providers.find(name));
    }

    private PartnerStatus of(Provider provider) {
        var health = journal.health(provider.name());
        return new PartnerStatus(
                provider.name(),
                provider.title(),
                provider.address(),
                provider.secrets().isEmpty() || accounts.find(provider.name()).isPresent(),
                provider.facts(),
                provider.secrets(),
                health.calls(),
                health.failed(),
                health.lastSuccess(),
                health.lastFailure(),
                health.lastCode(),
                quotas.left(provider));
    }
}

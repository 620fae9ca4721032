package io.rolewright.integrations.internal;

import io.rolewright.integrations.IntegrationsApi;
import io.rolewright.integrations.NewAccount;
import io.rolewright.integrations.PartnerAccount;
import io.rolewright.integrations.PartnerStatus;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link IntegrationsApi}. */
@RestController
class IntegrationsController implements IntegrationsApi {
    private final PartnerHealth health;
    private final AccountKeeping keeping;
    private final Calls calls;

    IntegrationsController(PartnerHealth health, AccountKeeping keeping, Calls calls) {
        this.health = health;
        this.keeping = keeping;
        this.calls = calls;
    }

    @Override
    public Page<PartnerStatus> list() {
        return Page.of(health.all());
    }

    @Override
    public PartnerStatus status(String service) {
        return health.of(service);
    }

    @Override
    public PartnerAccount account(String service) {
        return keeping.find(service).shown();
    }

    @Override
    public PartnerAccount keep(String service, @Nullable String ifMatch, NewAccount account) {
        return keeping.keep(service, ifMatch, account);
    }

    @Override
    public void forget(String service) {
        keeping.forget(service);
    }

    @Override
    public ProviderAnswer call(String service, ProviderCall call) {
        return calls.call(service, call);
    }
}

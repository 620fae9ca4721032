package io.rolewright.integrations.internal;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.PartnerAccount;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderCall;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link CallsInternal}. */
@RestController
class CallsController implements CallsInternal {
    private final Calls calls;
    private final AccountKeeping keeping;

    CallsController(Calls calls, AccountKeeping keeping) {
        this.calls = calls;
        this.keeping = keeping;
    }

    @Override
    public ProviderAnswer call(String service, ProviderCall call) {
        return calls.call(service, call);
    }

    @Override
    public PartnerAccount account(String service) {
        return keeping.find(service).shown();
    }
}

package io.rolewright.integrations.internal;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.PartnerAccount;
import io.rolewright.integrations.PartnerSound;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.integrations.WantedSound;
import io.rolewright.runtime.cipher.KeyName;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link CallsInternal}. */
@RestController
class CallsController implements CallsInternal {
    private final Calls calls;
    private final PartnerSounds sounds;
    private final AccountKeeping keeping;

    CallsController(Calls calls, PartnerSounds sounds, AccountKeeping keeping) {
        this.calls = calls;
        this.sounds = sounds;
        this.keeping = keeping;
    }

    @Override
    public ProviderAnswer call(String service, ProviderCall call) {
        return calls.call(service, call);
    }

    @Override
    public PartnerSound sound(String service, KeyName key, WantedSound wanted) {
        return sounds.get(service, key, wanted);
    }

    @Override
    public PartnerAccount account(String service) {
        return keeping.find(service).shown();
    }
}

package io.rolewright.billing;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.ChannelToken;
import io.rolewright.integrations.HooksInternal;
import io.rolewright.integrations.PartnerAccount;
import io.rolewright.integrations.PartnerEvent;
import io.rolewright.integrations.PartnerSound;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.integrations.SignedForm;
import io.rolewright.integrations.WantedSound;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.HookId;
import org.springframework.boot.test.context.TestComponent;

/** Partners with whom the agency has no account. */
@TestComponent
public class BilledPartners implements CallsInternal, HooksInternal {
    @Override
    public ProviderAnswer call(String service, ProviderCall call) {
        throw missing(service);
    }

    @Override
    public PartnerSound sound(String service, KeyName key, WantedSound wanted) {
        throw missing(service);
    }

    @Override
    public PartnerAccount account(String service) {
        throw missing(service);
    }

    private static ContractException missing(String service) {
        return ContractException.conflict("integrations.account-missing", service);
    }

    @Override
    public PartnerEvent find(HookId id) {
        throw ContractException.notFound("integrations.hook-unknown", id.text());
    }

    @Override
    public void prove(String partner, SignedForm form) {
        throw ContractException.unauthenticated("integrations.signature-wrong");
    }

    @Override
    public ChannelToken token(String partner, String channel) {
        throw missing(partner);
    }
}

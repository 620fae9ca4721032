package io.rolewright.integrations.internal;

import io.rolewright.integrations.ChannelToken;
import io.rolewright.integrations.HooksInternal;
import io.rolewright.integrations.PartnerEvent;
import io.rolewright.integrations.SignedForm;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.HookId;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link HooksInternal}. */
@RestController
class HooksController implements HooksInternal {
    private final Hooks hooks;
    private final FormProof proof;
    private final ChannelIntake channels;

    HooksController(Hooks hooks, FormProof proof, ChannelIntake channels) {
        this.hooks = hooks;
        this.proof = proof;
        this.channels = channels;
    }

    @Override
    public PartnerEvent find(HookId id) {
        return hooks.find(id).orElseThrow(() -> ContractException.notFound("integrations.hook-unknown", id.text()));
    }

    @Override
    public void prove(String partner, SignedForm form) {
        proof.require(partner, form);
    }

    @Override
    public ChannelToken token(String partner, String channel) {
        return channels.token(partner, channel);
    }
}

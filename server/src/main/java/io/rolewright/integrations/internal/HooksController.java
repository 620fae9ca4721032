package io.rolewright.integrations.internal;

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

    HooksController(Hooks hooks, FormProof proof) {
        this.hooks = hooks;
        this.proof = proof;
    }

    @Override
    public PartnerEvent find(HookId id) {
        return hooks.find(id).orElseThrow(() -> ContractException.notFound("integrations.hook-unknown", id.text()));
    }

    @Override
    public void prove(String partner, SignedForm form) {
        proof.require(partner, form);
    }
}

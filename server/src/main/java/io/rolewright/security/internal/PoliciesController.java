package io.rolewright.security.internal;

import io.rolewright.security.Policies;
import io.rolewright.security.PoliciesApi;
import io.rolewright.security.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link PoliciesApi}. */
@RestController
class PoliciesController implements PoliciesApi {
    private final PolicyChanging changing;

    PoliciesController(PolicyChanging changing) {
        this.changing = changing;
    }

    @Override
    public Policies policies() {
        return changing.read();
    }

    @Override
    public Policies changePolicies(@Nullable String ifMatch, Rules rules) {
        return changing.change(ifMatch, rules);
    }
}

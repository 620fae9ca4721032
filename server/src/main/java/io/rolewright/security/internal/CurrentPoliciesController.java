package io.rolewright.security.internal;

import io.rolewright.security.Policies;
import io.rolewright.security.PoliciesInternal;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link PoliciesInternal}. */
@RestController
class CurrentPoliciesController implements PoliciesInternal {
    private final PolicyChanging changing;

    CurrentPoliciesController(PolicyChanging changing) {
        this.changing = changing;
    }

    @Override
    public Policies current() {
        return changing.read();
    }
}

package io.rolewright.users.internal;

import io.rolewright.events.security.PolicyChanged;
import io.rolewright.runtime.Call;
import io.rolewright.security.PasswordPolicy;
import io.rolewright.security.Policies;
import io.rolewright.security.PoliciesInternal;
import io.rolewright.security.SessionPolicy;
import io.rolewright.security.SignInPolicy;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** What the agency asks of passwords, sessions and sign-ins; kept in memory, and kept up by facts. */
@Component
class AgencyPolicies {
    private final PoliciesInternal policies;
    private final Ids ids;
    private final AtomicReference<Policies> known = new AtomicReference<>(Policies.initial());

    AgencyPolicies(PoliciesInternal policies, Ids ids) {
        this.policies = policies;
        this.ids = ids;
    }

    PasswordPolicy password() {
        return known.get().rules().password();
    }

    SessionPolicy sessions() {
        return known.get().rules().sessions();
    }

    SignInPolicy signIns() {
        return known.get().rules().signIns();
    }

    /** What held before this process ran. */
    void fill() {
        keep(Call.of(Actor.service("users"), ids.trace()).ask(policies::current));
    }

    /** What holds after a change, or after a later one. */
    Policies read(PolicyChanged change) {
        return policies.current();
    }

    void keep(Policies read) {
        known.accumulateAndGet(read, (old, fresh) -> old.version() > fresh.version() ? old : fresh);
    }
}

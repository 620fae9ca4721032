package io.rolewright.profiles.internal;

import io.rolewright.events.security.DataKeyDestroyed;
import org.springframework.stereotype.Component;

/** Removes what nobody can read any more. */
@Component
class Erasure {
    private final Profiles profiles;
    private final Corrections corrections;
    private final OptimizedResumes optimized;
    private final Salts salts;

    Erasure(Profiles profiles, Corrections corrections, OptimizedResumes optimized, Salts salts) {
        this.profiles = profiles;
        this.corrections = corrections;
        this.optimized = optimized;
        this.salts = salts;
    }

    void forget(DataKeyDestroyed fact) {
        var candidate = fact.candidate();
        if (candidate != null) {
            profiles.forget(candidate);
            corrections.forget(candidate);
            optimized.forget(candidate);
            salts.forget(candidate);
        }
    }
}

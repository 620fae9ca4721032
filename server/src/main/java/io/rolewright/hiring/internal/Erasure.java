package io.rolewright.hiring.internal;

import io.rolewright.events.security.DataKeyDestroyed;
import org.springframework.stereotype.Component;

/** Removes what nobody can read any more of somebody who was erased; that they were up for jobs stays, so that it can be counted. */
@Component
class Erasure {
    private final ApplicationSteps steps;

    Erasure(ApplicationSteps steps) {
        this.steps = steps;
    }

    void forget(DataKeyDestroyed fact) {
        if (fact.candidate() != null) {
            steps.forget(fact.candidate());
        }
    }
}

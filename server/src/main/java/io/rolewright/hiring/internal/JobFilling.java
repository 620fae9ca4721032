package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.PlacementMade;
import io.rolewright.jobs.Closure;
import io.rolewright.jobs.ClosuresInternal;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Has jobs closed for which nobody else is sought, once somebody has them. */
@Component
class JobFilling {
    private static final Closure FILLED = new Closure(Closure.Reason.FILLED);
    private static final Set<String> USELESS = Set.of("jobs.not-found");

    private final ClosuresInternal closures;

    JobFilling(ClosuresInternal closures) {
        this.closures = closures;
    }

    /** Closes it, unless it is closed; false when more are sought, or the job is gone. */
    boolean fill(PlacementMade fact) {
        return fact.filled() && Telling.tell(() -> closures.close(fact.job(), FILLED), USELESS);
    }
}

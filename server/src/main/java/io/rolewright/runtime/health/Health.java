package io.rolewright.runtime.health;

import io.rolewright.runtime.health.HealthCheck.Kind;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How this process does: what all its checks find. */
@Component
public class Health {
    private final ObjectProvider<HealthCheck> declared;
    private final HealthSettings settings;
    private final Clock clock;
    private volatile boolean gathered;
    private Round liveness;
    private Round readiness;

    Health(ObjectProvider<HealthCheck> declared, HealthSettings settings, Clock clock) {
        this.declared = declared;
        this.settings = settings;
        this.clock = clock;
        this.liveness = new Round(List.of(), settings, clock);
        this.readiness = liveness;
    }

    /** Whether this process need not be started anew. */
    public boolean isAlive() {
        gather();
        return areUp(liveness.states());
    }

    /** Whether requests may come here. */
    public boolean isReady() {
        gather();
        return areUp(readiness.states());
    }

    /** What each check found. */
    public List<CheckState> states() {
        gather();
        return Stream.concat(liveness.states().stream(), readiness.states().stream())
                .toList();
    }

    // At the first question, not before: checks need much of what is still being made.
    private synchronized void gather() {
        if (!gathered) {
            liveness = round(Kind.LIVENESS);
            readiness = round(Kind.READINESS);
            gathered = true;
        }
    }

    private Round round(Kind kind) {
        var checks = declared.orderedStream().filter(check -> check.kind() == kind);
        return new Round(checks.toList(), settings, clock);
    }

    private static boolean areUp(List<CheckState> states) {
        return states.stream().allMatch(CheckState::up);
    }
}

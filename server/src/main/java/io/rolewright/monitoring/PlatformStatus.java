package io.rolewright.monitoring;

import io.rolewright.runtime.health.ProcessState;
import io.rolewright.runtime.leases.HeldLease;
import java.time.Instant;
import java.util.List;

/**
 * How the platform does.
 *
 * @param state all in all
 * @param at when it was looked at
 * @param services every service, wherever it runs
 * @param processes the processes that answered, with all that they need
 * @param log the event log
 * @param leases work that one process does alone, and which does it
 * @param degraded what is not as it should be, each with the next step
 */
public record PlatformStatus(
        State state,
        Instant at,
        List<ServiceStatus> services,
        List<ProcessState> processes,
        LogStatus log,
        List<HeldLease> leases,
        List<Degradation> degraded) {
    public PlatformStatus {
        services = List.copyOf(services);
        processes = List.copyOf(processes);
        leases = List.copyOf(leases);
        degraded = List.copyOf(degraded);
    }

    /** How something does. */
    public enum State {
        /** All is well. */
        UP,
        /** It works, but something is not as it should be. */
        DEGRADED,
        /** It does not work. */
        DOWN,
        /** No process that hosts it answers. */
        AWAY
    }
}

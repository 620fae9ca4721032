package io.rolewright.monitoring.internal;

import io.rolewright.monitoring.Degradation;
import io.rolewright.monitoring.PlatformStatus;
import io.rolewright.monitoring.PlatformStatus.State;
import io.rolewright.runtime.health.OtherProcess;
import io.rolewright.runtime.health.OtherProcesses;
import io.rolewright.runtime.health.ProcessState;
import io.rolewright.runtime.health.ThisProcess;
import io.rolewright.runtime.leases.HeldLease;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together how everything does. */
@Component
class StatusBoard {
    private final ThisProcess here;
    private final OtherProcesses others;
    private final ServiceBoard services;
    private final LogBoard events;
    private final Clock clock;

    StatusBoard(ThisProcess here, OtherProcesses others, ServiceBoard services, LogBoard events, Clock clock) {
        this.here = here;
        this.others = others;
        this.services = services;
        this.events = events;
        this.clock = clock;
    }

    PlatformStatus read() {
        var processes = Stream.concat(Stream.of(here.state()), answering()).toList();
        var states = services.states(processes);
        var isDatabaseThere = isDatabaseThere(processes.getFirst());
        var log = isDatabaseThere ? events.read() : events.withoutDatabase();
        var degraded = Stream.of(Reasons.ofProcesses(processes), Reasons.ofServices(states), Reasons.ofLog(log))
                .flatMap(List::stream)
                .toList();
        var leases = isDatabaseThere ? events.leases() : List.<HeldLease>of();
        return new PlatformStatus(
                state(processes, degraded), clock.instant(), states, processes, log, leases, degraded);
    }

    private Stream<ProcessState> answering() {
        return others.ask().stream().map(OtherProcess::state).flatMap(state -> Optional.ofNullable(state).stream());
    }

    private static boolean isDatabaseThere(ProcessState process) {
        return process.checks().stream()
                .filter(check -> check.name().equals("runtime.database"))
                .allMatch(check -> check.up());
    }

    private static State state(List<ProcessState> processes, List<Degradation> degraded) {
        if (processes.stream().noneMatch(ProcessState::ready)) {
            return State.DOWN;
        }
        return degraded.isEmpty() ? State.UP : State.DEGRADED;
    }
}

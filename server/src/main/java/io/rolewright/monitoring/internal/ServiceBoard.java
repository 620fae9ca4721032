package io.rolewright.monitoring.internal;

import io.rolewright.monitoring.PlatformStatus.State;
import io.rolewright.monitoring.ServiceStatus;
import io.rolewright.runtime.Target;
import io.rolewright.runtime.health.CheckState;
import io.rolewright.runtime.health.ProcessState;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How each service does, by what the processes that host it say; remembers since when. */
@Component
class ServiceBoard {
    private final Target target;
    private final Clock clock;
    private final Map<String, Noticed> noticed = new ConcurrentHashMap<>();

    ServiceBoard(Target target, Clock clock) {
        this.target = target;
        this.clock = clock;
    }

    private record Noticed(State state, Instant since) {}

    List<ServiceStatus> states(List<ProcessState> processes) {
        var names = new TreeSet<>(target.services());
        names.addAll(target.absent());
        return names.stream().map(name -> status(name, processes)).toList();
    }

    private ServiceStatus status(String service, List<ProcessState> processes) {
        var hosts = processes.stream()
                .filter(process -> process.services().contains(service))
                .toList();
        var state = state(service, hosts);
        // One that was never seen in another state has been in this one since its process runs.
        var now = noticed.compute(
                service,
                (name, before) -> before != null && before.state == state
                        ? before
                        : new Noticed(
                                state,
                                before == null && !hosts.isEmpty()
                                        ? hosts.getFirst().startedAt()
                                        : clock.instant()));
        return new ServiceStatus(
                service,
                state,
                now.since,
                hosts.stream().map(ProcessState::name).toList(),
                hosts.stream().map(ProcessState::version).distinct().sorted().toList());
    }

    private static State state(String service, List<ProcessState> hosts) {
        if (hosts.isEmpty()) {
            return State.AWAY;
        }
        var well = hosts.stream().filter(host -> isWell(service, host)).count();
        if (well == 0) {
            return State.DOWN;
        }
        return well == hosts.size() ? State.UP : State.DEGRADED;
    }

    private static boolean isWell(String service, ProcessState host) {
        return host.checks().stream()
                .filter(check -> List.of(service, "runtime").contains(check.service()))
                .allMatch(CheckState::up);
    }
}

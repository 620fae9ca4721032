package io.rolewright.monitoring;

import java.time.Instant;
import java.util.List;

/**
 * How a service does.
 *
 * @param name its name
 * @param state how it does
 * @param since since when, as far as that was noticed
 * @param processes the processes that host it and answer
 * @param versions the releases that those run; two while the platform is being upgraded
 */
public record ServiceStatus(
        String name, PlatformStatus.State state, Instant since, List<String> processes, List<String> versions) {
    public ServiceStatus {
        processes = List.copyOf(processes);
        versions = List.copyOf(versions);
    }
}

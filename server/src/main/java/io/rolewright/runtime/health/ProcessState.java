package io.rolewright.runtime.health;

import java.time.Instant;
import java.util.List;

/**
 * How one process does.
 *
 * @param name {@code <number>@<machine>}
 * @param version the release that it runs
 * @param services the services that it hosts
 * @param startedAt since when it runs
 * @param ready whether requests may come to it
 * @param checks what it needs, and whether that is there
 * @param diskFreeBytes free space in its data folder
 * @param memoryBytes memory of the Java heap that is in use
 */
public record ProcessState(
        String name,
        String version,
        List<String> services,
        Instant startedAt,
        boolean ready,
        List<CheckState> checks,
        long diskFreeBytes,
        long memoryBytes) {
    public ProcessState {
        services = List.copyOf(services);
        checks = List.copyOf(checks);
    }
}

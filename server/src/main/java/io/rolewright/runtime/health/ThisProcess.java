package io.rolewright.runtime.health;

import io.rolewright.runtime.Target;
import io.rolewright.runtime.database.DataFolder;
import io.rolewright.shared.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What this process says of itself. */
@Component
public class ThisProcess {
    private static final String NAME =
            ProcessHandle.current().pid() + "@" + Objects.requireNonNullElse(System.getenv("HOSTNAME"), "localhost");

    private final Target target;
    private final Health health;
    private final DataFolder folder;
    private final Instant startedAt;

    ThisProcess(Target target, Health health, DataFolder folder, Clock clock) {
        this.target = target;
        this.health = health;
        this.folder = folder;
        this.startedAt = clock.instant();
    }

    /** {@code <number>@<machine>}. */
    public static String name() {
        return NAME;
    }

    public ProcessState state() {
        var checks = health.states();
        var runtime = Runtime.getRuntime();
        return new ProcessState(
                NAME,
                Version.current(),
                List.copyOf(target.services()),
                startedAt,
                checks.stream().allMatch(CheckState::up),
                checks,
                folder.path().toFile().getUsableSpace(),
                runtime.totalMemory() - runtime.freeMemory());
    }
}

package io.rolewright.benchmarks.faults;

import io.rolewright.benchmarks.subject.EndedCommand;
import io.rolewright.benchmarks.subject.RunningServer;
import io.rolewright.benchmarks.subject.SmallDisk;
import java.nio.file.Path;
import java.util.List;

/** The data folder lies on a file system that takes no writes. */
final class ReadOnlyFolder implements Script {
    private static final int MEGABYTES = 16;

    @Override
    public String name() {
        return "read-only-folder";
    }

    @Override
    public List<String> play(Path folder) throws NotPossible {
        try (var disk = SmallDisk.mount(folder.resolve("disk"), MEGABYTES)
                .orElseThrow(() -> new NotPossible("a file system cannot be mounted here; run it as root"))) {
            disk.makeReadOnly();
            var start = EndedCommand.serve(disk.folder().resolve("data"), RunningServer.freePort());
            return start.names("runtime.data-folder-unusable") ? List.of() : List.of(start.told());
        }
    }
}

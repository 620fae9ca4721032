package io.rolewright.benchmarks.faults;

import io.rolewright.benchmarks.subject.Agency;
import io.rolewright.benchmarks.subject.EmbeddedCluster;
import io.rolewright.benchmarks.subject.RunningServer;
import io.rolewright.benchmarks.subject.SmallDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * The disk of the data folder fills up while people work: what does not fit is refused with a reason, nothing acknowledged is
 * lost, the trail has no gap, and with room again all goes on.
 */
final class FullDisk implements Script {
    private static final int MEGABYTES = 2_000;
    private static final Duration WORK = Duration.ofSeconds(5);
    private static final Duration FULL = Duration.ofSeconds(20);

    @Override
    public String name() {
        return "full-disk";
    }

    @Override
    public List<String> play(Path folder) throws IOException, NotPossible {
        try (var disk = SmallDisk.mount(folder.resolve("disk"), MEGABYTES)
                .orElseThrow(() -> new NotPossible("a file system cannot be mounted here; run it as root"))) {
            var data = disk.folder().resolve("data");
            // Its log stands beside the data folder: on the same full disk.
            try (var server = RunningServer.start(data, Agency.unlimited())) {
                var token = server.administrator();
                var crowd = new Crowd("full");
                crowd.atWork(server.port(), token, () -> fillAndFree(disk));
                crowd.settle(server.port(), token);
                crowd.askAgain(server.port(), token, 100);
                crowd.readBack(server.port(), token, 100);
                return found(data, crowd);
            }
        }
    }

    private static void fillAndFree(SmallDisk disk) {
        LockSupport.parkNanos(WORK.toNanos());
        var end = System.nanoTime() + FULL.toNanos();
        while (System.nanoTime() < end) {
            disk.fill();
            LockSupport.parkNanos(WORK.dividedBy(50).toNanos());
        }
        disk.free();
        LockSupport.parkNanos(WORK.multipliedBy(2).toNanos());
    }

    private static List<String> found(Path data, Crowd crowd) {
        var ledger = new Ledger(new EmbeddedCluster(data).source());
        ledger.awaitIdle();
        var found = new ArrayList<>(ledger.violations(crowd));
        if (!crowd.refusals().contains("runtime.disk-full")) {
            found.add("nobody was told that the disk is full, only " + crowd.refusals());
        }
        return found;
    }
}

package io.rolewright.benchmarks.faults;

import io.rolewright.benchmarks.subject.Agency;
import io.rolewright.benchmarks.subject.EmbeddedCluster;
import io.rolewright.benchmarks.subject.RunningServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** The embedded database is killed under a server at work, twice: the server brings it up again by itself. */
final class EmbeddedDatabaseKilled implements Script {
    private static final Duration BETWEEN = Duration.ofSeconds(12);

    @Override
    public String name() {
        return "embedded-database-killed";
    }

    @Override
    public List<String> play(Path folder) throws IOException {
        var cluster = new EmbeddedCluster(folder.resolve("data"));
        try (var server = RunningServer.start(folder.resolve("data"), Agency.unlimited())) {
            var token = server.administrator();
            var crowd = new Crowd("embedded");
            crowd.atWork(server.port(), token, () -> {
                for (var time = 0; time < 2; time++) {
                    LockSupport.parkNanos(BETWEEN.dividedBy(4).toNanos());
                    cluster.kill();
                    LockSupport.parkNanos(BETWEEN.toNanos());
                }
            });
            crowd.settle(server.port(), token);
            crowd.askAgain(server.port(), token, 100);
            crowd.readBack(server.port(), token, 100);
            var ledger = new Ledger(cluster.source());
            ledger.awaitIdle();
            return ledger.violations(crowd);
        }
    }
}

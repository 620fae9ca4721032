package io.rolewright.benchmarks;

import io.rolewright.benchmarks.load.Driver;
import io.rolewright.benchmarks.load.Tally;
import io.rolewright.benchmarks.subject.Agency;
import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.benchmarks.subject.RunningServer;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What is left of the server when more is asked of it than it can do: first the best it can do, then twice and five times that
 * at a fixed rate, then seven tenths of it until all is well again. Connections are kept; the driver shares the machine.
 */
@Command(
        name = "overload",
        description = "POST /jobs at twice and five times what the server can do.",
        mixinStandardHelpOptions = true)
final class OverloadCommand implements Callable<Integer> {
    private static final int[] CONNECTIONS = {4, 8, 16, 32};
    private static final int CROWD = 256;
    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int LONGEST_RECOVERY = 60;

    @Option(names = "--seconds", defaultValue = "30", description = "Length of each load; ${DEFAULT-VALUE} by default.")
    private int seconds;

    private Result result = new Result("overload", "overload");

    @Override
    public Integer call() throws InterruptedException {
        result = new Result("overload", "overload --seconds " + seconds);
        var data = Checkout.emptyFolder("overload").resolve("data");
        try (var server = RunningServer.start(data, Agency.unlimited())) {
            var agency = Agency.open(server);
            new Driver(server.port(), CONNECTIONS[1], agency::addJob).asFastAsPossible(WARM_UP);
            var best = best(server, agency);
            result.add("best goodput", best, "per second");
            var crowd = new Driver(server.port(), CROWD, agency::addJob);
            judge("2x", 0.75, best, crowd.atRate(2 * best, Duration.ofSeconds(seconds)));
            judge("5x", 0.4, best, crowd.atRate(5 * best, Duration.ofSeconds(seconds)));
            result.atMost(10, "recovery after 5x", recovery(crowd, 0.7 * best), "s");
        }
        return result.keep() ? 0 : 1;
    }

    private double best(RunningServer server, Agency agency) throws InterruptedException {
        var best = 0.0;
        for (var connections : CONNECTIONS) {
            var tally = new Driver(server.port(), connections, agency::addJob)
                    .asFastAsPossible(Duration.ofSeconds(seconds / 2));
            best = Math.max(best, tally.goodput());
        }
        return best;
    }

    private void judge(String load, double bar, double best, Tally tally) {
        result.atLeast(bar, "goodput at " + load, tally.goodput() / best, "of the best");
        result.atMost(50, "refusals at " + load + ", p99", tally.refused(99), "ms");
        result.atMost(0, "errors at " + load, tally.errors(), "");
        result.add("good answers at " + load + ", p99", tally.served(99), "ms");
    }

    /** Seconds until a second passes in which nothing is refused and every answer comes within half a second. */
    private static double recovery(Driver driver, double rate) throws InterruptedException {
        for (var second = 0; second < LONGEST_RECOVERY; second++) {
            var tally = driver.atRate(rate, SECOND);
            if (tally.counts().keySet().stream().allMatch(status -> status / 100 == 2) && tally.good(99) < 500) {
                return second;
            }
        }
        return LONGEST_RECOVERY;
    }
}

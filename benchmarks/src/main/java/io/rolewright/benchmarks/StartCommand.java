package io.rolewright.benchmarks;

import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.benchmarks.subject.RunningServer;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long the server takes to be ready on a database that exists, and how much memory it holds then. */
@Command(name = "start", description = "Start the server on an existing database.", mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {
    @Option(names = "--rounds", defaultValue = "5", description = "Starts; ${DEFAULT-VALUE} by default.")
    private int rounds;

    @Override
    public Integer call() {
        var data = Checkout.emptyFolder("start").resolve("data");
        RunningServer.start(data).close();
        var seconds = new ArrayList<Double>();
        var cpu = new ArrayList<Double>();
        var resident = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            try (var server = RunningServer.start(data)) {
                seconds.add(server.startTime().toMillis() / 1e3);
                cpu.add(server.cpu().toMillis() / 1e3);
                resident.add((double) server.residentMegabytes());
            }
        }
        var result = new Result("start", "start --rounds " + rounds);
        result.atMost(25, "ready, median", Rounds.median(seconds), "s");
        result.atMost(30, "CPU until ready, median", Rounds.median(cpu), "s");
        result.atMost(600, "resident without PostgreSQL, most", Rounds.most(resident), "MB");
        return result.keep() ? 0 : 1;
    }
}

package io.rolewright.benchmarks;

import io.rolewright.benchmarks.load.Driver;
import io.rolewright.benchmarks.load.Request;
import io.rolewright.benchmarks.load.Tally;
import io.rolewright.benchmarks.subject.Agency;
import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.benchmarks.subject.RunningServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a flood of sign-ins does to everybody else: reading a job at a fixed rate, alone and beside the flood, in turns. */
@Command(
        name = "sign-ins",
        description = "GET /jobs/{id} at a fixed rate, alone and beside a flood of sign-ins.",
        mixinStandardHelpOptions = true)
final class SignInsCommand implements Callable<Integer> {
    private static final int READERS = 16;
    private static final int FLOOD = 64;
    private static final Duration LEAD = Duration.ofSeconds(2);
    private static final Duration WARM_UP = Duration.ofSeconds(15);

    @Option(names = "--rounds", defaultValue = "5", description = "Turns; ${DEFAULT-VALUE} by default.")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "10", description = "Length of a turn; ${DEFAULT-VALUE} by default.")
    private int seconds;

    @Option(names = "--rate", defaultValue = "200", description = "Jobs read per second; ${DEFAULT-VALUE} by default.")
    private int rate;

    private final List<Double> alone = new ArrayList<>();
    private final List<Double> beside = new ArrayList<>();
    private final List<Double> answered = new ArrayList<>();
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> drivers = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        var folder = Checkout.emptyFolder("sign-ins");
        try (var server = RunningServer.start(folder.resolve("data"), Agency.unlimited())) {
            var agency = Agency.open(server);
            var job = agency.ask(agency.addJob(0)).member("id");
            var readers = new Driver(server.port(), READERS, number -> agency.readJob(job));
            var flood = new Driver(server.port(), FLOOD, SignInsCommand::signIn);
            readers.asFastAsPossible(WARM_UP);
            flood.asFastAsPossible(WARM_UP);
            for (var round = 0; round < rounds; round++) {
                alone.add(read(readers).served(99));
                besideFlood(server, readers, flood);
            }
        }
        return result().keep() ? 0 : 1;
    }

    // What is read while the flood begins does not count: its first second would be a tenth of all that is measured.
    // The driver takes of the same processors: what it took is told, so that nobody takes its share for the server's.
    private void besideFlood(RunningServer server, Driver readers, Driver flood) throws Exception {
        var served = server.cpu();
        var drove = driverCpu();
        try (var threads = Executors.newSingleThreadExecutor()) {
            var flooding = threads.submit(() -> flood.asFastAsPossible(LEAD.plusSeconds(seconds)));
            readers.atRate(rate, LEAD);
            beside.add(read(readers).served(99));
            answered.add(flooding.get().counts().values().stream()
                            .mapToLong(count -> count)
                            .sum()
                    / secondsOfFlood());
        }
        ours.add(cores(server.cpu().minus(served)));
        drivers.add(cores(driverCpu().minus(drove)));
    }

    private double secondsOfFlood() {
        return LEAD.plusSeconds(seconds).toSeconds();
    }

    private double cores(Duration cpu) {
        return cpu.toNanos() / 1e9 / secondsOfFlood();
    }

    private static Duration driverCpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private Tally read(Driver readers) throws InterruptedException {
        var tally = readers.atRate(rate, Duration.ofSeconds(seconds));
        if (tally.counts().size() > 1) {
            throw new IllegalStateException("not all answers are good: " + tally.counts());
        }
        return tally;
    }

    private static Request signIn(long number) {
        return Request.post(
                "/api/v1/users/login",
                "{\"email\":\"stranger%d@agency.example\",\"password\":\"something or other\"}".formatted(number));
    }

    private Result result() {
        var result =
                new Result("sign-ins", "sign-ins --rounds %d --seconds %d --rate %d".formatted(rounds, seconds, rate));
        result.add("sign-ins answered in the flood", Rounds.median(answered), "per second");
        result.add("GET /jobs/{id} at %d per second, p99 alone".formatted(rate), Rounds.median(alone), "ms");
        result.add("the same beside the flood, p99", Rounds.median(beside), "ms");
        result.add("cores that the server took meanwhile", Rounds.median(ours), "");
        result.add("cores that the driver took meanwhile", Rounds.median(drivers), "");
        result.atMost(2, "beside the flood", Rounds.median(beside) / Rounds.median(alone), "x");
        return result;
    }
}

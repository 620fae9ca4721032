package io.rolewright.benchmarks.analytics;

import io.rolewright.benchmarks.Result;
import io.rolewright.benchmarks.Rounds;
import io.rolewright.benchmarks.load.Driver;
import io.rolewright.benchmarks.load.Request;
import io.rolewright.benchmarks.peer.PgBench;
import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.benchmarks.subject.Postgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The dashboard of a large agency: how long its readers wait, at a fixed rate, and how fast the figures are made anew from all
 * facts. Beside it {@code pgbench} counts the rows of the same days, from one connection, as one would without kept sums.
 */
@Command(
        name = "dashboard",
        description = "Time the dashboard of a large agency, and make its figures anew.",
        mixinStandardHelpOptions = true)
public final class DashboardCommand implements Callable<Integer> {
    private static final int CONNECTIONS = 8;
    private static final int DAYS = 30;
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final int LAST_DAYS = 671;
    private static final double BAR = 50;
    private static final double REBUILT = 15_000;
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    @Option(names = "--seed", defaultValue = "1", description = "Of the agency; ${DEFAULT-VALUE} by default.")
    private long seed;

    @Option(names = "--applications", defaultValue = "1000000", description = "${DEFAULT-VALUE} by default.")
    private long applications;

    @Option(names = "--events", defaultValue = "10000000", description = "In the log; ${DEFAULT-VALUE} by default.")
    private long events;

    @Option(names = "--rate", defaultValue = "20", description = "Requests per second; ${DEFAULT-VALUE} by default.")
    private double rate;

    @Option(names = "--rounds", defaultValue = "5", description = "Turns; ${DEFAULT-VALUE} by default.")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "30", description = "Length of a turn; ${DEFAULT-VALUE} by default.")
    private int seconds;

    private final List<Double> halves = new ArrayList<>();
    private final List<Double> slowest = new ArrayList<>();
    private final List<Double> years = new ArrayList<>();
    private final List<Double> costs = new ArrayList<>();
    private final List<Double> counted = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        var folder = Checkout.emptyFolder("dashboard");
        var result = new Result(
                "dashboard",
                "dashboard --seed %d --applications %d --events %d --rate %.0f --rounds %d --seconds %d"
                        .formatted(seed, applications, events, rate, rounds, seconds));
        try (var database = Postgres.start(folder);
                var server = YearsServer.start(
                        folder,
                        database,
                        log -> LargeAgency.of(seed, applications, events).tell(log))) {
            result.atLeast(applications, "applications", rows(database, "analytics.application"), "");
            var facts = rows(database, "runtime.event");
            result.atLeast(events, "events", facts, "");
            time(server, database, folder);
            addTo(result);
            var took = server.rebuild();
            result.atLeast(REBUILT, "figures made anew", facts * 1e9 / took.toNanos(), "events per second");
        }
        return result.keep() ? 0 : 1;
    }

    private static long rows(Postgres database, String table) {
        return database.count("select count(*) from " + table);
    }

    private void time(YearsServer server, Postgres database, Path folder) throws InterruptedException {
        database.execute("vacuum analyze");
        var months = driver(server, number -> asking(server, number, DAYS));
        var wholeYears = driver(server, number -> asking(server, number, 365));
        var pgbench = new PgBench(database, folder);
        var script = Statements.text("peer.sql");
        var turn = Duration.ofSeconds(seconds);
        months.atRate(rate, WARM_UP);
        wholeYears.atRate(rate / 2, WARM_UP);
        for (var round = 0; round < rounds; round++) {
            measure(server, months, turn);
            years.add(wholeYears.atRate(rate / 2, turn).good(99));
            counted.add(1_000 / pgbench.transactionsPerSecond(script, 1, "simple", turn));
        }
    }

    private void measure(YearsServer server, Driver driver, Duration turn) throws InterruptedException {
        var cpu = server.server().cpu();
        var tally = driver.atRate(rate, turn);
        var answers = tally.counts().values().stream().mapToLong(count -> count).sum();
        costs.add(server.server().cpu().minus(cpu).toNanos() / 1e6 / answers);
        halves.add(tally.good(50));
        slowest.add(tally.good(99));
        if (tally.counts().size() > 1 || tally.goodput() == 0) {
            throw new IllegalStateException("not all answers are good: " + tally.counts());
        }
    }

    private static Driver driver(YearsServer server, LongFunction<Request> requests) {
        return new Driver(server.server().port(), CONNECTIONS, requests);
    }

    private static Request asking(YearsServer server, long number, int days) {
        var until = FIRST.plusDays(Math.floorMod(number * 7_919, LAST_DAYS));
        return server.asking("/analytics/dashboard?" + new Days(until.minusDays(days - 1), until).query());
    }

    private void addTo(Result result) {
        result.add("dashboard of %d days at %.0f per second, p50".formatted(DAYS, rate), Rounds.median(halves), "ms");
        result.atMost(BAR, "the same, p99", Rounds.median(slowest), "ms");
        result.add("the same, p99 of the worst turn", Rounds.most(slowest), "ms");
        result.add("dashboard of a year at %.0f per second, p99".formatted(rate / 2), Rounds.median(years), "ms");
        result.add("CPU of the server for one", Rounds.median(costs), "ms");
        result.add("counting the rows of the same days by pgbench, mean", Rounds.median(counted), "ms");
    }
}

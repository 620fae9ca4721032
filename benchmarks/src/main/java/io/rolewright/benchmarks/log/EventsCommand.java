package io.rolewright.benchmarks.log;

import io.rolewright.benchmarks.Result;
import io.rolewright.benchmarks.Rounds;
import io.rolewright.benchmarks.peer.PgBench;
import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.benchmarks.subject.Postgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What the event log costs and how fast it flows.
 *
 * <p>First without a consumer: transactions with and without an event take turns, also as bare SQL by {@code pgbench}; then a
 * backlog is appended in batches. Then a consumer of batches drains it, then one that takes event by event; the latter is also
 * timed at a fixed rate, and its flow is measured with and without a stranger's transaction that stays open. Consumers run
 * with the settings of {@code serve}; writers, consumer and PostgreSQL share the machine.
 */
@Command(
        name = "events",
        description = "Append, drain and time events; transactions with and without one.",
        mixinStandardHelpOptions = true)
public final class EventsCommand implements Callable<Integer> {
    private static final int WRITERS = 16;
    private static final int BATCH = 500;
    private static final double RATE = 500;
    private static final Duration WARM_UP = Duration.ofSeconds(8);

    @Option(names = "--rounds", defaultValue = "5", description = "Turns; ${DEFAULT-VALUE} by default.")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "5", description = "Length of a turn; ${DEFAULT-VALUE} by default.")
    private int seconds;

    @Option(
            names = "--backlog",
            defaultValue = "1000000",
            description = "Events that wait for the consumers; ${DEFAULT-VALUE} by default.")
    private int backlog;

    private final Writers writers = new Writers(WRITERS);
    private Result result = new Result("events", "events");
    private Duration turn = Duration.ZERO;

    @Override
    public Integer call() throws Exception {
        turn = Duration.ofSeconds(seconds);
        result = new Result(
                "events", "events --rounds %d --seconds %d --backlog %d".formatted(rounds, seconds, backlog));
        var folder = Checkout.emptyFolder("events");
        try (var database = Postgres.start(folder)) {
            Tables.create(database);
            append(folder, database);
            drainBatches(folder, database);
            takeOneByOne(folder, database);
        }
        return result.keep() ? 0 : 1;
    }

    private void append(Path folder, Postgres database) throws InterruptedException {
        try (var runtime = LogRuntime.start(folder.resolve("data"), database.url())) {
            var request = compare(runtime::request, runtime::requestAndTell);
            result.add("transactions of a request that adds a row", request.without(), "per second");
            result.add("the same with one event", request.with(), "per second");
            result.atLeast(0.8, "with beside without", request.ratio(), "x");
            var row = compare(runtime::change, runtime::changeAndTell);
            result.add("transactions of one bare row", row.without(), "per second");
            result.add("the same with one event", row.with(), "per second");
            result.add("with beside without", row.ratio(), "x");
            compareBare(new PgBench(database, folder));
            appendBacklog(runtime, database);
        }
    }

    /** What two loads came to that took turns, per second. */
    private record Pair(double without, double with) {
        double ratio() {
            return with / without;
        }
    }

    private Pair compare(Runnable without, Runnable with) throws InterruptedException {
        writers.perSecond(WARM_UP, without);
        writers.perSecond(WARM_UP, with);
        var withouts = new ArrayList<Double>();
        var withs = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            withouts.add(writers.perSecond(turn, without));
            withs.add(writers.perSecond(turn, with));
        }
        return new Pair(Rounds.median(withouts), Rounds.median(withs));
    }

    // A bare second row is the floor: nothing in the same database that keeps an event can cost less.
    private void compareBare(PgBench pgbench) {
        var rows = new ArrayList<Double>();
        var events = new ArrayList<Double>();
        var secondRows = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            rows.add(pgbench.transactionsPerSecond(Tables.CHANGE, WRITERS, "prepared", turn));
            events.add(pgbench.transactionsPerSecond(Tables.CHANGE_AND_TELL, WRITERS, "prepared", turn));
            secondRows.add(pgbench.transactionsPerSecond(Tables.CHANGE_TWICE, WRITERS, "prepared", turn));
        }
        result.add("transactions of one bare row by pgbench", Rounds.median(rows), "per second");
        result.add("with one event beside that", ratio(events, rows), "x");
        result.add("with a second bare row instead of the event", ratio(secondRows, rows), "x");
    }

    private static double ratio(List<Double> some, List<Double> others) {
        return Rounds.median(some) / Rounds.median(others);
    }

    private void appendBacklog(LogRuntime runtime, Postgres database) throws InterruptedException {
        // The backlog is that of this moment: the consumers are to meet these events alone.
        runtime.tellMany(BATCH);
        database.execute("truncate runtime.event");
        var begun = System.nanoTime();
        new Writers(4).times(Math.max(4, backlog / BATCH), () -> runtime.tellMany(BATCH));
        var all = runtime.count("runtime.event") / ((System.nanoTime() - begun) / 1e9);
        result.atLeast(10_000, "events appended %d at a time".formatted(BATCH), all, "per second");
    }

    private void drainBatches(Path folder, Postgres database) throws InterruptedException {
        try (var runtime = LogRuntime.start(folder.resolve("data"), database.url(), Consumers.Batches.class)) {
            var events = runtime.count("runtime.event");
            var drain = Drain.of(events, runtime.bean(Arrivals.class));
            result.add("backlog", events, "events");
            result.atLeast(15_000, "drained by a consumer of batches, a row each", drain.perSecond(), "per second");
            result.atMost(16, "heap needed on the way, most above least", drain.growth(), "MB");
            result.add(
                    "heap needed, most",
                    drain.live().stream().max(Double::compare).orElseThrow(),
                    "MB");
            result.add("resident with the driver", drain.resident(), "MB");
            result.atMost(0, "effects missing or too many", Math.abs(events - runtime.count("benchmark.effect")), "");
        }
    }

    private void takeOneByOne(Path folder, Postgres database) throws InterruptedException, SQLException {
        try (var runtime = LogRuntime.start(folder.resolve("data"), database.url(), Consumers.Facts.class)) {
            var arrivals = runtime.bean(Arrivals.class);
            var drain = Drain.of(runtime.count("runtime.event"), arrivals);
            result.atLeast(15_000, "drained by a consumer of single events", drain.perSecond(), "per second");
            time(runtime, arrivals);
            holdOpen(runtime, arrivals, database);
        }
    }

    private void time(LogRuntime runtime, Arrivals arrivals) throws InterruptedException {
        // First unnoticed: the writers' connections are opened, and each plans what it is asked for the first time.
        var unnoticed = arrivals.taken() + writers.atRate(RATE, WARM_UP, due -> runtime.tell(runtime.newId()));
        arrivals.await(unnoticed);
        var before = arrivals.taken();
        var sent = writers.atRate(RATE, turn.multipliedBy(rounds), due -> {
            var id = runtime.newId();
            arrivals.expect(id, due);
            runtime.tell(id);
        });
        arrivals.await(before + sent);
        result.add("due to handled at %.0f per second, p50".formatted(RATE), arrivals.milliseconds(50), "ms");
        result.atMost(50, "the same, p99", arrivals.milliseconds(99), "ms");
    }

    private void holdOpen(LogRuntime runtime, Arrivals arrivals, Postgres database)
            throws InterruptedException, SQLException {
        var alone = new ArrayList<Double>();
        var beside = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            alone.add(flow(runtime, arrivals));
            try (var stranger = database.source().getConnection();
                    var statement = stranger.createStatement()) {
                stranger.setAutoCommit(false);
                statement.execute("select pg_current_xact_id()");
                beside.add(flow(runtime, arrivals));
                stranger.rollback();
            }
        }
        result.add("events from transaction to handled", Rounds.median(alone), "per second");
        result.add("the same beside a stranger's open transaction", Rounds.median(beside), "per second");
        result.atMost(10, "lost beside it", 100 * (1 - ratio(beside, alone)), "%");
    }

    /** Transactions with an event each, until the last one was handled. */
    private double flow(LogRuntime runtime, Arrivals arrivals) throws InterruptedException {
        var before = arrivals.taken();
        var begun = System.nanoTime();
        var events = writers.repeat(turn, runtime::changeAndTell);
        arrivals.await(before + events);
        return events * 1e9 / (System.nanoTime() - begun);
    }
}

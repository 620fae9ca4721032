package io.rolewright.benchmarks;

import io.rolewright.benchmarks.load.Driver;
import io.rolewright.benchmarks.peer.BareServer;
import io.rolewright.benchmarks.peer.PgBench;
import io.rolewright.benchmarks.peer.StatementLog;
import io.rolewright.benchmarks.subject.Agency;
import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.benchmarks.subject.PeerProcess;
import io.rolewright.benchmarks.subject.Postgres;
import io.rolewright.benchmarks.subject.RunningServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Reading one job and adding one, beside what the statements alone cost.
 *
 * <p>Server, peer and {@code pgbench} take turns on one PostgreSQL, with as many connections each, the driver on the same
 * machine. A job that is added is a row, an event and the stored answer for its {@code Idempotency-Key}, in one commit.
 */
@Command(
        name = "requests",
        description = "GET /jobs/{id} and POST /jobs, beside a bare controller and pgbench.",
        mixinStandardHelpOptions = true)
final class RequestsCommand implements Callable<Integer> {
    private static final int CONNECTIONS = 32;
    private static final Duration WARM_UP = Duration.ofSeconds(15);

    @Option(names = "--rounds", defaultValue = "5", description = "Turns; ${DEFAULT-VALUE} by default.")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "6", description = "Length of a turn; ${DEFAULT-VALUE} by default.")
    private int seconds;

    private final List<Double> reads = new ArrayList<>();
    private final List<Double> bareReads = new ArrayList<>();
    private final List<Double> readCosts = new ArrayList<>();
    private final List<Double> bareReadCosts = new ArrayList<>();
    private final List<Double> writeCosts = new ArrayList<>();
    private final List<Double> selects = new ArrayList<>();
    private final List<Double> writes = new ArrayList<>();
    private final List<Double> inserts = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        var folder = Checkout.emptyFolder("requests");
        try (var database = Postgres.start(folder)) {
            var data = folder.resolve("data");
            RunningServer.migrate(data, database.url());
            try (var server = RunningServer.start(data, Agency.unlimited("--database", database.url()));
                    var bare = PeerProcess.start(folder, BareServer.class, database.url())) {
                measure(server, bare, database, new PgBench(database, folder));
            }
        }
        return result().keep() ? 0 : 1;
    }

    private void measure(RunningServer server, PeerProcess bare, Postgres database, PgBench pgbench) throws Exception {
        var agency = Agency.open(server);
        agency.addJobs(database);
        var ours = new Driver(server.port(), CONNECTIONS, agency::readJob);
        var peer = new Driver(bare.port(), CONNECTIONS, agency::readJob);
        var adding = new Driver(server.port(), CONNECTIONS, agency::addJob);
        var insert = insertScript(agency, database);
        for (var driver : List.of(ours, peer, adding)) {
            driver.asFastAsPossible(WARM_UP);
        }
        var turn = Duration.ofSeconds(seconds);
        for (var round = 0; round < rounds; round++) {
            reads.add(good(ours, turn, server::cpu, readCosts));
            bareReads.add(good(peer, turn, bare::cpu, bareReadCosts));
            selects.add(pgbench.transactionsPerSecond(Agency.SELECT, CONNECTIONS, "prepared", turn));
            writes.add(good(adding, turn, server::cpu, writeCosts));
            inserts.add(pgbench.transactionsPerSecond(insert, CONNECTIONS, "simple", turn));
        }
    }

    /** Good answers per second; notes the milliseconds of CPU that each took of the server's process. */
    private static double good(Driver driver, Duration turn, Supplier<Duration> cpu, List<Double> costs)
            throws InterruptedException {
        var before = cpu.get();
        var tally = driver.asFastAsPossible(turn);
        var answers = tally.counts().values().stream().mapToLong(count -> count).sum();
        costs.add(cpu.get().minus(before).toNanos() / 1e6 / answers);
        if (tally.counts().size() > 1) {
            throw new IllegalStateException("not all answers are good: " + tally.counts());
        }
        return tally.goodput();
    }

    /** The transaction in which the server adds a job, with other ids each time. */
    private static String insertScript(Agency agency, Postgres database) {
        var code = new AtomicReference<>("");
        var transactions = new StatementLog(database)
                .transactionsOf(() -> code.set(agency.ask(agency.addJob(-1)).member("code")));
        var adding = transactions.stream()
                .filter(one -> one.stream().anyMatch(statement -> statement.contains("insert into jobs.job ")))
                .findFirst()
                .orElseThrow();
        return StatementLog.script(adding, Set.of(agency.owner()), List.of(code.get()));
    }

    private Result result() {
        var result = new Result("requests", "requests --rounds %d --seconds %d".formatted(rounds, seconds));
        result.add("GET /jobs/{id}", Rounds.median(reads), "per second");
        result.add("the same statement behind a bare controller", Rounds.median(bareReads), "per second");
        result.add("the same statement by pgbench", Rounds.median(selects), "per second");
        result.atLeast(0.6, "GET beside the bare controller", Rounds.median(reads) / Rounds.median(bareReads), "x");
        result.add("CPU of the server for a GET", Rounds.median(readCosts), "ms");
        result.add("CPU of the bare controller for the same", Rounds.median(bareReadCosts), "ms");
        result.add("GET beside pgbench", Rounds.median(reads) / Rounds.median(selects), "x");
        result.add("POST /jobs", Rounds.median(writes), "per second");
        result.add("the same transaction by pgbench", Rounds.median(inserts), "per second");
        result.add("CPU of the server for a POST and what it sets going", Rounds.median(writeCosts), "ms");
        result.atLeast(0.5, "POST beside pgbench", Rounds.median(writes) / Rounds.median(inserts), "x");
        return result;
    }
}

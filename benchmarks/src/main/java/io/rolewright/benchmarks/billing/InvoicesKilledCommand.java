package io.rolewright.benchmarks.billing;

import io.rolewright.benchmarks.Result;
import io.rolewright.benchmarks.load.Answer;
import io.rolewright.benchmarks.load.Connection;
import io.rolewright.benchmarks.load.Request;
import io.rolewright.benchmarks.subject.Agency;
import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.benchmarks.subject.Postgres;
import io.rolewright.benchmarks.subject.RunningServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Kills the server at random moments while invoices are drafted, issued, overpaid and what is too much goes back. Clients ask
 * again with the same key for whatever they do not know; afterwards each invoice went its way exactly once.
 */
@Command(
        name = "invoices-killed",
        description =
                "Kill the server while invoices are issued and paid: nothing is posted twice, no number is left out.",
        mixinStandardHelpOptions = true)
public final class InvoicesKilledCommand implements Callable<Integer> {
    private static final int WRITERS = 16;
    private static final long PAUSE_AFTER_TROUBLE = 100_000_000;
    private static final int LONGEST_MILLIS = 4_000;
    private static final Set<Integer> PASSING = Set.of(429, 503, 507);

    @Option(names = "--kills", defaultValue = "20", description = "How often; ${DEFAULT-VALUE} by default.")
    private int kills;

    @Option(names = "--seed", defaultValue = "7", description = "Of the moments; ${DEFAULT-VALUE} by default.")
    private long seed;

    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger inDoubt = new AtomicInteger();
    private final Set<String> wrong = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Accounts accounts;
    private volatile int port;

    @Override
    public Integer call() throws Exception {
        var folder = Checkout.emptyFolder("invoices-killed");
        try (var database = Postgres.start(folder)) {
            RunningServer.migrate(folder.resolve("data"), database.url());
            var server = start(folder, database);
            accounts = Accounts.open(server, server.administrator());
            port = server.port();
            server = atWork(folder, database, server);
            var result = result(database);
            server.kill();
            wrong.forEach(System.err::println);
            return result.keep() ? 0 : 1;
        }
    }

    private RunningServer atWork(Path folder, Postgres database, RunningServer first) {
        var working = new AtomicBoolean(true);
        var server = first;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var writer = 0; writer < WRITERS; writer++) {
                threads.execute(() -> work(working));
            }
            var random = new Random(seed);
            for (var kill = 0; kill < kills; kill++) {
                rest(Duration.ofMillis(1_000 + random.nextInt(LONGEST_MILLIS)));
                server.kill();
                server = start(folder, database);
                accounts = accounts().with(server.administratorAgain());
                port = server.port();
            }
            working.set(false);
        }
        return server;
    }

    private void work(AtomicBoolean working) {
        while (working.get()) {
            var number = begun.incrementAndGet();
            var invoice = settled(mine -> mine.draft("draft-" + number));
            settled(mine -> mine.approve(invoice, "issue-" + number));
            var payment = settled(mine -> mine.pay(invoice, "pay-" + number));
            settled(mine -> mine.refund(payment, "refund-" + number));
            done.incrementAndGet();
        }
    }

    /** A request with its key, of the accounts as they are reached now. */
    @FunctionalInterface
    private interface Step {
        Request of(Accounts accounts);
    }

    /** Asks until it is answered well; answers the id in the answer. */
    private String settled(Step step) {
        while (true) {
            try (var connection = new Connection(port)) {
                var answer = connection.ask(step.of(accounts()));
                if (answer.status() / 100 == 2) {
                    return answer.member("id");
                }
                if (!isPassing(answer)) {
                    wrong.add(answer.text());
                    throw new IllegalStateException(answer.text());
                }
            } catch (IOException broken) {
                inDoubt.incrementAndGet();
            }
            LockSupport.parkNanos(PAUSE_AFTER_TROUBLE);
        }
    }

    /** Whether asking again helps; the request before it may still be under way. */
    private static boolean isPassing(Answer answer) {
        return PASSING.contains(answer.status()) || answer.member("code").equals("gateway.idempotency-running");
    }

    private Accounts accounts() {
        if (accounts == null) {
            throw new IllegalStateException("no accounts are open");
        }
        return accounts;
    }

    private static RunningServer start(Path folder, Postgres database) {
        return RunningServer.start(folder.resolve("data"), Agency.unlimited("--database", database.url()));
    }

    private static void rest(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    private Result result(Postgres database) {
        var result = new Result("invoices-killed", "invoices-killed --kills %d --seed %d".formatted(kills, seed));
        result.add("times that the server was killed", kills, "");
        result.atLeast(1, "requests that were in doubt then", inDoubt.get(), "");
        result.add("invoices that went all their way", done.get(), "");
        result.atMost(0, "answers that are no good", wrong.size(), "");
        same(result, "invoices that are there, beside those", database.count("select count(*) from billing.invoice"));
        same(result, "payments", database.count("select count(*) from billing.payment"));
        same(result, "refunds", database.count("select count(*) from billing.refund"));
        result.atMost(
                0,
                "invoices of which something is open",
                database.count("select count(*) from billing.invoice where open <> 0"),
                "");
        new Audit(database).addTo(result);
        return result;
    }

    private void same(Result result, String what, long count) {
        result.atLeast(done.get(), what, count, "");
        result.atMost(done.get(), what, count, "");
    }
}

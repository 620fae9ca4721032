package io.rolewright.benchmarks.billing;

import io.rolewright.benchmarks.Result;
import io.rolewright.benchmarks.Rounds;
import io.rolewright.benchmarks.load.Answer;
import io.rolewright.benchmarks.load.Connection;
import io.rolewright.benchmarks.load.Request;
import io.rolewright.benchmarks.peer.PgBench;
import io.rolewright.benchmarks.peer.StatementLog;
import io.rolewright.benchmarks.subject.Agency;
import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.benchmarks.subject.Postgres;
import io.rolewright.benchmarks.subject.RunningServer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Issuing invoices, by many at once: each takes the next number, is posted, and tells of it in one commit.
 *
 * <p>Beside it {@code pgbench} runs the statements of one approval, from as many connections. They all wait for one row, the
 * series of numbers, until the one before has committed.
 */
@Command(
        name = "invoices",
        description = "Issue invoices by many at once: numbers without gaps, and the statements alone by pgbench.",
        mixinStandardHelpOptions = true)
public final class InvoicesCommand implements Callable<Integer> {
    private static final double PER_MINUTE = 5_000;
    private static final int WARM_UP = 500;
    private static final int TOO_MANY = 429;
    private static final long PAUSE = 5_000_000;
    private static final Pattern HASH = Pattern.compile("'\\\\x[0-9a-f]{64}'");
    private static final Pattern NUMBER = Pattern.compile("series_number = '\\d+', number = '[^']*'");
    private static final Pattern POSTED = Pattern.compile("unnest\\(('\\{[^}]*}'), ('\\{[^}]*}'), ('\\{[^}]*}')\\)");
    private static final String LAST = "(select last from billing.number_series where name = 'INVOICE')";

    @Option(names = "--writers", defaultValue = "16", description = "How many at once; ${DEFAULT-VALUE} by default.")
    private int writers;

    @Option(names = "--invoices", defaultValue = "3000", description = "In a turn; ${DEFAULT-VALUE} by default.")
    private int invoices;

    @Option(names = "--rounds", defaultValue = "5", description = "Turns; ${DEFAULT-VALUE} by default.")
    private int rounds;

    private final List<Double> issued = new ArrayList<>();
    private final List<Double> costs = new ArrayList<>();
    private final List<Double> bare = new ArrayList<>();
    private final LongAdder heldBack = new LongAdder();

    @Override
    public Integer call() throws Exception {
        var folder = Checkout.emptyFolder("invoices");
        try (var database = Postgres.start(folder)) {
            var data = folder.resolve("data");
            RunningServer.migrate(data, database.url());
            try (var server = RunningServer.start(data, Agency.unlimited("--database", database.url()))) {
                var accounts = Accounts.open(server, server.administrator());
                approve(server, accounts, draft(server, accounts, "warm", WARM_UP));
                var script = approvalScript(server, accounts, database);
                for (var round = 0; round < rounds; round++) {
                    var drafts = draft(server, accounts, "round-" + round, invoices);
                    measure(server, accounts, drafts);
                    bare.add(new PgBench(database, folder)
                                    .transactionsPerSecond(script, writers, "simple", Duration.ofSeconds(6))
                            * 60);
                }
                return result(database).keep() ? 0 : 1;
            }
        }
    }

    private void measure(RunningServer server, Accounts accounts, List<String> drafts) throws Exception {
        var cpu = server.cpu();
        var begun = System.nanoTime();
        approve(server, accounts, drafts);
        issued.add(drafts.size() * 60e9 / (System.nanoTime() - begun));
        costs.add(server.cpu().minus(cpu).toNanos() / 1e6 / drafts.size());
    }

    private List<String> draft(RunningServer server, Accounts accounts, String name, int count) throws Exception {
        var numbers = new ArrayList<String>();
        for (var number = 0; number < count; number++) {
            numbers.add(name + "-" + number);
        }
        return together(server, numbers, accounts::draft);
    }

    private void approve(RunningServer server, Accounts accounts, List<String> drafts) throws Exception {
        together(server, drafts, draft -> accounts.approve(draft, "issue-" + draft));
    }

    /** Has all requests answered, by as many writers; answers the ids in the answers. */
    private List<String> together(RunningServer server, List<String> subjects, Function<String, Request> request)
            throws Exception {
        var left = new ConcurrentLinkedQueue<>(subjects);
        var ids = new ConcurrentLinkedQueue<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (var writer = 0; writer < writers; writer++) {
                running.add(threads.submit(() -> write(server.port(), left, ids, request)));
            }
            for (var one : running) {
                one.get();
            }
        }
        return List.copyOf(ids);
    }

    private boolean write(
            int port,
            ConcurrentLinkedQueue<String> left,
            ConcurrentLinkedQueue<String> ids,
            Function<String, Request> request)
            throws IOException {
        try (var connection = new Connection(port)) {
            for (var subject = left.poll(); subject != null; subject = left.poll()) {
                ids.add(answered(connection, request.apply(subject)).member("id"));
            }
        }
        return true;
    }

    /** Asks again while the door has too much to do: writers wait for each other, and it holds some of them back. */
    private Answer answered(Connection connection, Request request) throws IOException {
        var answer = connection.ask(request);
        while (answer.status() == TOO_MANY) {
            heldBack.increment();
            LockSupport.parkNanos(PAUSE);
            answer = connection.ask(request);
        }
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(answer.text());
        }
        return answer;
    }

    /** The transaction in which an invoice is issued, with another draft and its next number each time. */
    private static String approvalScript(RunningServer server, Accounts accounts, Postgres database) {
        var log = new StatementLog(database);
        var drafting = log.transactionsOf(() -> server.ask(accounts.draft("listened")));
        // Asked with the same key, it answers the same draft.
        var draft = server.ask(accounts.draft("listened")).member("id");
        var approving = log.transactionsOf(() -> server.ask(accounts.approve(draft, "issue-listened")));
        var inserted = statements(drafting, "insert into billing.invoice (").filter(InvoicesCommand::isDraft);
        var approval = statements(approving, "insert into billing.entry").map(statement -> anew(statement, draft));
        return StatementLog.script(Stream.concat(inserted, approval).toList(), Set.of(), List.of());
    }

    private static Stream<String> statements(List<List<String>> transactions, String of) {
        return transactions.stream()
                .filter(one -> one.stream().anyMatch(statement -> statement.contains(of)))
                .findFirst()
                .orElseThrow()
                .stream();
    }

    private static boolean isDraft(String statement) {
        return statement.startsWith("insert into billing.invoice (");
    }

    /** What is unique to one approval follows from its draft, or from the series; lists without a type get theirs. */
    private static String anew(String statement, String draft) {
        var keyed = HASH.matcher(statement).replaceAll("sha256('" + draft + "')");
        var numbered = NUMBER.matcher(keyed).replaceAll("series_number = " + LAST + ", number = 'INV-' || " + LAST);
        return POSTED.matcher(numbered).replaceAll("unnest($1::integer[], $2::text[], $3::bigint[])");
    }

    private Result result(Postgres database) {
        var result = new Result(
                "invoices", "invoices --writers %d --invoices %d --rounds %d".formatted(writers, invoices, rounds));
        result.atLeast(PER_MINUTE, "invoices that are issued and posted", Rounds.median(issued), "per minute");
        result.add("requests that the door held back, and that were asked again", heldBack.sum(), "");
        result.add("CPU of the server for one", Rounds.median(costs), "ms");
        result.add("the same statements by pgbench", Rounds.median(bare), "per minute");
        result.add("ours beside pgbench", Rounds.median(issued) / Rounds.median(bare), "x");
        new Audit(database).addTo(result);
        return result;
    }
}

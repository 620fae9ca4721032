package io.rolewright.benchmarks.faults;

import io.rolewright.benchmarks.load.Connection;
import io.rolewright.benchmarks.subject.Agency;
import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.benchmarks.subject.Postgres;
import io.rolewright.benchmarks.subject.Postgres.End;
import io.rolewright.benchmarks.subject.RunningServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Kills the server or its PostgreSQL at random moments under load. Clients ask again with the same {@code Idempotency-Key}
 * for whatever is in doubt; afterwards nothing acknowledged may be missing and nothing may have happened twice.
 *
 * <p>Every run adds its line to a file, so that a command that was stopped goes on where it was.
 */
@Command(
        name = "kill",
        description = "Kill the server and its database at random moments under load.",
        mixinStandardHelpOptions = true)
public final class KillCommand implements Callable<Integer> {
    private static final Duration BACK_WITHIN = Duration.ofSeconds(10);
    private static final Duration NEVER = Duration.ofMinutes(5);
    private static final int ASKED_AGAIN = 100;
    private static final int RUNS_ON_ONE_DATABASE = 5;

    /** What is killed. */
    private enum Fault {
        SERVER,
        DATABASE
    }

    @Option(
            names = "--what",
            defaultValue = "both",
            paramLabel = "server|database|both",
            description = "What is killed; ${DEFAULT-VALUE} by default.")
    private String what = "both";

    @Option(
            names = "--runs",
            defaultValue = "20",
            description = "Runs of each kind on file; ${DEFAULT-VALUE} by default.")
    private int runs;

    @Option(names = "--minutes", defaultValue = "60", description = "Stop after so long; ${DEFAULT-VALUE} by default.")
    private int minutes;

    @Option(names = "--anew", description = "Forget the runs on file.")
    private boolean anew;

    private @Nullable RunningServer server;
    private String token = "";

    @Override
    public Integer call() throws IOException {
        var runsOnFile = new RunFile("kill", anew);
        var end = Instant.now().plus(Duration.ofMinutes(minutes));
        for (var fault : faults()) {
            while (runsOnFile.count(fault.name()) < runs && Instant.now().isBefore(end)) {
                runSome(fault, runsOnFile, end);
            }
        }
        return runsOnFile.report(runs, faults().stream().map(Fault::name).toList()) ? 0 : 1;
    }

    // On a new database from time to time, because the work that follows grows with what is there.
    private void runSome(Fault fault, RunFile runsOnFile, Instant end) throws IOException {
        var folder = Checkout.emptyFolder("kill");
        try (var database = Postgres.start(folder)) {
            RunningServer.migrate(folder.resolve("data"), database.url());
            server = null;
            start(folder, database);
            for (var run = 0; run < RUNS_ON_ONE_DATABASE; run++) {
                var number = runsOnFile.count(fault.name());
                if (number < runs && Instant.now().isBefore(end)) {
                    runsOnFile.add(fault.name(), run(folder, database, fault, number));
                }
            }
        } finally {
            stop();
        }
    }

    private List<Fault> faults() {
        return what.equals("both") ? List.of(Fault.values()) : List.of(Fault.valueOf(what.toUpperCase(Locale.ROOT)));
    }

    private RunFile.Run run(Path folder, Postgres database, Fault fault, int number) throws IOException {
        var random = new Random(Instant.now().toEpochMilli());
        var end = End.values()[number % End.values().length];
        var moment = Duration.ofMillis(500 + random.nextInt(7_500));
        var crowd = new Crowd("%s-%d-%d"
                .formatted(
                        fault.name().toLowerCase(Locale.ROOT),
                        number,
                        Instant.now().getEpochSecond()));
        crowd.atWork(running().port(), token, () -> {
            rest(moment);
            if (fault == Fault.SERVER) {
                strikeServer(folder, database);
            } else {
                strike(database, end, Duration.ofMillis(random.nextInt(4_000)));
            }
        });
        var inDoubt = crowd.unknown();
        var recovery = recovery();
        crowd.settle(running().port(), token);
        crowd.askAgain(running().port(), token, ASKED_AGAIN);
        crowd.readBack(running().port(), token, ASKED_AGAIN);
        var ledger = new Ledger(database.source());
        ledger.awaitIdle();
        var violations = new ArrayList<>(ledger.violations(crowd));
        if (recovery.compareTo(BACK_WITHIN) > 0) {
            violations.add("writing worked again after " + recovery.toMillis() + " ms only");
        }
        var way = fault == Fault.SERVER ? "KILLED" : end.name();
        return new RunFile.Run(way, moment, crowd.acknowledged().size(), inDoubt, recovery, violations);
    }

    private void strikeServer(Path folder, Postgres database) {
        running().kill();
        start(folder, database);
    }

    private static void strike(Postgres database, End end, Duration away) {
        database.end(end);
        if (end != End.WORKER_KILLED) {
            rest(away);
            database.startAgain();
        }
    }

    private void start(Path folder, Postgres database) {
        var first = server == null;
        var started = RunningServer.start(folder.resolve("data"), Agency.unlimited("--database", database.url()));
        server = started;
        token = first ? started.administrator() : started.administratorAgain();
    }

    /** How long after the end of the fault a request that writes is answered well again. */
    private Duration recovery() {
        var begun = System.nanoTime();
        while (!isWriting()) {
            rest(Duration.ofMillis(20));
            if (System.nanoTime() - begun > NEVER.toNanos()) {
                throw new IllegalStateException("no request that writes was answered well for " + NEVER);
            }
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private boolean isWriting() {
        try (var connection = new Connection(running().port())) {
            var deed = new Deed("probe-" + System.nanoTime(), false);
            return connection.ask(deed.request(token)).status() == 201;
        } catch (IOException notYet) {
            return false;
        }
    }

    private RunningServer running() {
        if (server == null) {
            throw new IllegalStateException("no server is running");
        }
        return server;
    }

    private void stop() {
        if (server != null) {
            server.kill();
        }
    }

    private static void rest(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}

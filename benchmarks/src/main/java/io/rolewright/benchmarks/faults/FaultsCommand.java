package io.rolewright.benchmarks.faults;

import io.rolewright.benchmarks.faults.Script.NotPossible;
import io.rolewright.benchmarks.subject.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Stages what goes wrong on a machine, one script after the other: the server says what and what to do, loses nothing, goes on. */
@Command(
        name = "faults",
        description = "Stage faults of the machine: a full disk, a wrong key, a database that is gone.",
        mixinStandardHelpOptions = true)
public final class FaultsCommand implements Callable<Integer> {
    private static final List<Script> SCRIPTS = List.of(
            new SecondServer(),
            new PortTaken(),
            new ReadOnlyFolder(),
            new WrongMasterKey(),
            new KilledRotation(),
            new DatabaseAway(),
            new EmbeddedDatabaseKilled(),
            new FullDisk());

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "Which: second-server, port-taken, read-only-folder, wrong-master-key, killed-rotation,"
                    + " database-away, embedded-database-killed, full-disk; all by default.")
    private List<String> names = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        var isHeld = true;
        for (var script : SCRIPTS) {
            if (names.isEmpty() || names.contains(script.name())) {
                isHeld &= play(script);
            }
        }
        return isHeld ? 0 : 1;
    }

    /** Adds what came of it to {@code benchmarks/results/faults.csv}; true when all was as it should be. */
    private static boolean play(Script script) throws IOException {
        var begun = System.nanoTime();
        try {
            var contradictions = script.play(Checkout.emptyFolder("fault-" + script.name()));
            note(script, begun, contradictions.isEmpty() ? "held" : contradictions.size() + " violations");
            contradictions.forEach(one -> System.out.println("    " + one));
            return contradictions.isEmpty();
        } catch (NotPossible skipped) {
            note(script, begun, "SKIPPED: " + skipped.getMessage());
            return false;
        }
    }

    private static void note(Script script, long begun, String outcome) throws IOException {
        var file = Checkout.file("benchmarks", "results", "faults.csv");
        if (Files.notExists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "when,commit,fault,seconds,outcome\n");
        }
        var line = "%s,%s,%s,%d,%s"
                .formatted(
                        Instant.now().truncatedTo(ChronoUnit.SECONDS),
                        Checkout.commit(),
                        script.name(),
                        Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                        outcome);
        Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
        System.out.println(line);
    }
}

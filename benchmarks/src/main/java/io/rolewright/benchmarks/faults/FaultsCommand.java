package io.rolewright.benchmarks.faults;

import io.rolewright.benchmarks.Result;
import io.rolewright.benchmarks.faults.Script.NotPossible;
import io.rolewright.benchmarks.subject.Checkout;
import java.io.IOException;
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
            new DatabaseAway(),
            new EmbeddedDatabaseKilled(),
            new FullDisk());

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "Which: second-server, port-taken, read-only-folder, wrong-master-key, database-away,"
                    + " embedded-database-killed, full-disk; all by default.")
    private List<String> names = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        var result = new Result("faults", "faults");
        for (var script : SCRIPTS) {
            if (names.isEmpty() || names.contains(script.name())) {
                play(script, result);
            }
        }
        return result.keep() ? 0 : 1;
    }

    private static void play(Script script, Result result) throws IOException {
        var begun = System.nanoTime();
        try {
            var contradictions = script.play(Checkout.emptyFolder("fault-" + script.name()));
            contradictions.forEach(one -> System.out.println(script.name() + ": " + one));
            result.atMost(0, script.name() + ": what must not be", contradictions.size(), "");
        } catch (NotPossible skipped) {
            System.out.println("SKIPPED " + script.name() + ": " + skipped.getMessage());
            result.atLeast(1, script.name() + ": could be staged", 0, "");
        }
        System.out.printf("%s took %d s%n", script.name(), (System.nanoTime() - begun) / 1_000_000_000);
    }
}

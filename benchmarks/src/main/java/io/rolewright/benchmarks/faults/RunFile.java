package io.rolewright.benchmarks.faults;

import io.rolewright.benchmarks.subject.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The runs so far, one line each, so that a command that was stopped goes on where it was. */
final class RunFile {
    private static final String HEAD = "when,commit,fault,way,after-ms,acknowledged,in-doubt,recovery-ms,violations";

    private static final int MOST_SHOWN = 20;

    private final Path file;

    RunFile(String name, boolean anew) throws IOException {
        file = Checkout.file("benchmarks", "results", name + ".csv");
        Files.createDirectories(file.getParent());
        if (anew || Files.notExists(file)) {
            Files.writeString(file, HEAD + "\n");
        }
    }

    /**
     * What came of one fault.
     *
     * @param way how it was done
     * @param after how long the load had been on
     * @param acknowledged what clients were told is done
     * @param inDoubt what clients did not know when the fault had struck
     * @param recovery how long after the fault writing worked again
     * @param violations what contradicts the promise
     */
    record Run(String way, Duration after, int acknowledged, int inDoubt, Duration recovery, List<String> violations) {}

    int count(String fault) throws IOException {
        return (int) lines().stream()
                .filter(line -> line.split(",", -1)[2].equals(fault))
                .count();
    }

    void add(String fault, Run run) throws IOException {
        var line = "%s,%s,%s,%s,%d,%d,%d,%d,%d"
                .formatted(
                        Instant.now().truncatedTo(ChronoUnit.SECONDS),
                        Checkout.commit(),
                        fault,
                        run.way(),
                        run.after().toMillis(),
                        run.acknowledged(),
                        run.inDoubt(),
                        run.recovery().toMillis(),
                        run.violations().size());
        Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
        System.out.println(line);
        run.violations().stream().limit(MOST_SHOWN).forEach(System.out::println);
    }

    /** Adds the runs up; true when as many of each fault were made as wanted, and none broke the promise. */
    boolean report(int wanted, List<String> faults) throws IOException {
        var isComplete = true;
        for (var fault : faults) {
            isComplete &= count(fault) >= wanted;
        }
        var violations = lines().stream()
                .mapToInt(line -> Integer.parseInt(line.split(",", -1)[8]))
                .sum();
        var slowest = lines().stream()
                .mapToInt(line -> Integer.parseInt(line.split(",", -1)[7]))
                .max();
        System.out.printf(
                "%d runs on file, %d violations, slowest recovery %d ms%n",
                lines().size(), violations, slowest.orElse(0));
        return violations == 0 && isComplete;
    }

    private List<String> lines() throws IOException {
        var lines = Files.readAllLines(file);
        return lines.subList(1, lines.size());
    }
}

package io.rolewright.benchmarks.ingest;

import io.rolewright.benchmarks.subject.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The exact runs so far, one line each, in {@code benchmarks/results/ingest.csv}. */
final class IngestRuns {
    private static final String HEAD = "when,commit,seed,adverts,sites,faults,kills,differences";
    private static final int KILLS = 6;
    private static final int DIFFERENCES = 7;

    private final Path file = Checkout.file("benchmarks", "results", "ingest.csv");

    IngestRuns(boolean anew) throws IOException {
        if (anew || Files.notExists(file)) {
            Files.writeString(file, HEAD + "\n");
        }
    }

    /**
     * One market taken in through all of its harvests.
     *
     * @param kills how often the server was killed
     * @param differences how much differed from the truth
     */
    record Run(long seed, int adverts, int sites, boolean faults, int kills, int differences) {}

    void add(Run run) throws IOException {
        var line = "%s,%s,%d,%d,%d,%b,%d,%d"
                .formatted(
                        Instant.now().truncatedTo(ChronoUnit.SECONDS),
                        Checkout.commit(),
                        run.seed(),
                        run.adverts(),
                        run.sites(),
                        run.faults(),
                        run.kills(),
                        run.differences());
        Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
        System.out.println(line);
    }

    /** Adds the runs up; true when none differed from the truth. */
    boolean report() throws IOException {
        var lines = Files.readAllLines(file);
        var runs = lines.subList(1, lines.size());
        var differences = sum(runs, DIFFERENCES);
        System.out.printf("%d runs on file, %d kills, %d differences%n", runs.size(), sum(runs, KILLS), differences);
        return differences == 0;
    }

    private static int sum(List<String> runs, int column) {
        return runs.stream()
                .mapToInt(line -> Integer.parseInt(line.split(",", -1)[column]))
                .sum();
    }
}

package io.rolewright.benchmarks.documents;

import io.rolewright.benchmarks.Result;
import io.rolewright.benchmarks.Rounds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reading text PDFs, with and without parsing, beside poppler and pdf.js, in turns; processor time, not time. */
@Command(
        name = "documents",
        description = "Reading and parsing PDF on one thread, beside pdftotext and pdf.js, in processor time.",
        mixinStandardHelpOptions = true)
public final class DocumentsCommand implements Callable<Integer> {
    private static final double MOST_MILLIS = 60;
    private static final double FEWEST_PER_SECOND = 120;

    @Option(names = "--rounds", defaultValue = "5", description = "Turns; ${DEFAULT-VALUE} by default.")
    private int rounds;

    @Option(names = "--warm-up", defaultValue = "60", description = "Rounds before; ${DEFAULT-VALUE} by default.")
    private int warmUp;

    @Option(names = "--files", paramLabel = "DIR", description = "PDFs; those of the sample agency by default.")
    private @Nullable Path folder;

    private final Desk desk = new Desk();
    private final List<Double> reading = new ArrayList<>();
    private final List<Double> parsing = new ArrayList<>();
    private final List<Double> each = new ArrayList<>();
    private final Map<String, List<Double>> peers = new TreeMap<>();

    @Override
    public Integer call() {
        var papers = Papers.in(folder, ".pdf");
        var contents = papers.contents();
        var others = Stream.of(Peer.poppler(), Peer.pdfjs(warmUp / 10))
                .flatMap(Optional::stream)
                .toList();
        for (var round = 0; round < warmUp; round++) {
            desk.read(contents, true);
        }
        for (var round = 0; round < rounds; round++) {
            reading.add(mean(desk.read(contents, false)));
            var whole = desk.read(contents, true);
            each.addAll(whole);
            parsing.add(mean(whole));
            others.forEach(peer -> peers.computeIfAbsent(peer.name(), none -> new ArrayList<>())
                    .add(peer.millis(papers)));
        }
        var result = result(papers.files().size());
        return (folder == null ? result.keep() : result.print()) ? 0 : 1;
    }

    private static double mean(List<Double> millis) {
        return millis.stream().mapToDouble(one -> one).average().orElse(0);
    }

    private Result result(int files) {
        var result = new Result("documents", "documents --rounds %d --warm-up %d".formatted(rounds, warmUp));
        result.add("PDFs, each read in every round", files, "");
        result.add("reading, processor time of one", Rounds.median(reading), "ms");
        result.add("reading and parsing, processor time of one", Rounds.median(parsing), "ms");
        result.atLeast(
                FEWEST_PER_SECOND, "reading and parsing, on one core", 1000 / Rounds.median(parsing), "per second");
        result.add("the same in the slowest round", 1000 / Rounds.most(parsing), "per second");
        result.atMost(MOST_MILLIS, "reading and parsing, p99", percentile99(), "ms");
        peers.forEach((name, millis) -> {
            result.add(name + ", processor time of one", Rounds.median(millis), "ms");
            result.add(name + " / reading", Rounds.median(millis) / Rounds.median(reading), "x");
        });
        if (desk.words() == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return result;
    }

    private double percentile99() {
        var sorted = each.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1);
    }
}

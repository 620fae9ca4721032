package io.rolewright.evaluation.damagedfiles;

import io.rolewright.evaluation.Bar;
import io.rolewright.evaluation.Publication;
import io.rolewright.evaluation.Report;
import io.rolewright.evaluation.Scorecard;
import io.rolewright.evaluation.Unit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code eval damaged-files}: flips bits of files and cuts them off; each must be read or refused. */
@Command(
        name = "damaged-files",
        description =
                "Flip bits of files and cut them off: each must be read or refused with a code within ten seconds.")
public final class DamagedFilesCommand implements Callable<Integer> {
    private static final int CUT = 1 << 10;

    @Mixin
    private Publication publication = new Publication();

    @Option(
            names = "--flips",
            defaultValue = "10000",
            description = "Files with one bit flipped; default: ${DEFAULT-VALUE}.")
    private int flips = 10_000;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Decides the files and the bits; default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--files", paramLabel = "DIR", description = "Files to damage; an invented agency's by default.")
    private @Nullable Path folder;

    private final SortedMap<String, Integer> flipped = new TreeMap<>();
    private final SortedMap<String, Integer> cut = new TreeMap<>();

    /** 0 when every file was read or refused, 1 when one hung or failed. */
    @Override
    public Integer call() throws IOException {
        Path files = folder;
        SortedMap<String, byte[]> samples = files == null ? Samples.invented(seed) : Samples.below(files);
        try (Trial trial = new Trial()) {
            flip(List.copyOf(samples.entrySet()), trial);
            cutOff(samples, trial);
        }
        Scorecard card = card();
        return publication.publish(report(samples.size(), card), "damaged-files", card.holds());
    }

    private void flip(List<Map.Entry<String, byte[]>> samples, Trial trial) {
        Random random = new Random(seed);
        for (int i = 0; i < flips; i++) {
            Map.Entry<String, byte[]> sample = samples.get(random.nextInt(samples.size()));
            byte[] bytes = sample.getValue().clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            flipped.merge(trial.of(sample.getKey(), bytes), 1, Integer::sum);
        }
    }

    private void cutOff(SortedMap<String, byte[]> samples, Trial trial) {
        samples.forEach((name, bytes) -> {
            for (int length = CUT; length < bytes.length; length += CUT) {
                cut.merge(trial.of(name, Arrays.copyOf(bytes, length)), 1, Integer::sum);
            }
        });
    }

    private Scorecard card() {
        Scorecard card = new Scorecard();
        card.add("files that are not answered within ten seconds", Unit.COUNT, count(Trial.HANG), Bar.atMost(0));
        card.add("files that end in a failure without a code", Unit.COUNT, count(Trial.FAILURE), Bar.atMost(0));
        return card;
    }

    private int count(String beginning) {
        return Stream.of(flipped, cut)
                .flatMap(answers -> answers.entrySet().stream())
                .filter(answer -> answer.getKey().startsWith(beginning))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private Report report(int samples, Scorecard card) {
        Report report = new Report(
                "Damaged files", "./rolewright eval damaged-files --flips %d --seed %d".formatted(flips, seed));
        report.note(
                "%d files of an invented agency and one of each other kind: one bit flipped, or cut off at every kilobyte."
                        .formatted(samples));
        report.card(card);
        List<List<String>> rows = new ArrayList<>();
        SortedMap<String, Integer> all = new TreeMap<>(flipped);
        cut.keySet().forEach(answer -> all.putIfAbsent(answer, 0));
        for (String answer : all.keySet()) {
            rows.add(List.of(
                    answer,
                    String.valueOf(flipped.getOrDefault(answer, 0)),
                    String.valueOf(cut.getOrDefault(answer, 0))));
        }
        report.table(List.of("answer", "bits flipped", "cut off"), rows);
        report.note("There is no baseline: the libraries alone answer with failures, not with codes.");
        return report;
    }
}

package io.rolewright.evaluation.damagedfiles;

import io.rolewright.evaluation.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval damaged-files}: flips bits of files and cuts them off; each must be read or refused. */
@Command(
        name = "damaged-files",
        description =
                "Flip bits of files and cut them off: each must be read or refused with a code within ten seconds.")
public final class DamagedFilesCommand implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int CUT = 1 << 10;

    @Spec
    private @Nullable CommandSpec spec;

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
        Report report = report(samples.size());
        print(report.text());
        if (files == null) {
            report.keep("damaged-files");
        }
        return isHeld(flipped) && isHeld(cut) ? 0 : FAILED;
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

    private static boolean isHeld(SortedMap<String, Integer> answers) {
        return answers.keySet().stream()
                .noneMatch(answer -> answer.equals(Trial.HANG) || answer.startsWith(Trial.FAILURE));
    }

    private Report report(int samples) {
        Report report = new Report(
                "Damaged files", "./rolewright eval damaged-files --flips %d --seed %d".formatted(flips, seed));
        report.note(
                "%d files of an invented agency and one of each other kind: one bit flipped, or cut off at every kilobyte."
                        .formatted(samples));
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
        report.note("Hung or failed: " + (isHeld(flipped) && isHeld(cut) ? "none." : "SOME, see above."));
        return report;
    }

    private void print(String text) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(text);
        out.flush();
    }
}

package io.rolewright.evaluation.resumefields;

import io.rolewright.evaluation.generator.vitae.Batch;
import io.rolewright.evaluation.resumefields.Isotonic.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval calibrate}: finds out on generated CVs how often a reading of some weight is right. */
@Command(name = "calibrate", description = "Fits the confidences of resume fields to how often they are right.")
public final class CalibrateCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--seeds", defaultValue = "201-206", description = "Default: ${DEFAULT-VALUE}.")
    private String seeds = "201-206";

    @Option(names = "--people", defaultValue = "84", description = "CVs of each seed. Default: ${DEFAULT-VALUE}.")
    private int people = 84;

    @Option(names = "--into", required = true, description = "The file of steps, such as .../resume/confidences.txt.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        Measurement measurement = Measurement.weighing();
        for (long seed : Seeds.of(seeds)) {
            Path folder = Path.of(System.getProperty("rolewright.home", "."), "evaluation", "target", "cvs-" + seed);
            Batch.drawn(seed, people).write(folder);
            measurement.add(folder);
        }
        StringBuilder text = new StringBuilder("""
                # How often a reading is right, by what the rules weigh it: from the first number on, the second.
                # Made by ./rolewright eval calibrate --seeds %s --people %d (%d CVs) --into this file
                """.formatted(seeds, people, measurement.resumes()));
        for (Field field : Field.values()) {
            text.append('[').append(field.label()).append("]\n");
            List<Step> steps = Isotonic.fitted(measurement.all().outcomes(field));
            steps.forEach(step -> text.append(
                    String.format(Locale.ROOT, "%.4f %.3f%n", Math.floor(step.from() * 1e4) / 1e4, step.share())
                            .replace("\r\n", "\n")));
        }
        Files.writeString(file, text);
        Objects.requireNonNull(spec).commandLine().getOut().println("wrote " + file);
        Objects.requireNonNull(spec).commandLine().getOut().flush();
        return 0;
    }
}

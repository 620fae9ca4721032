package io.rolewright.evaluation.sections;

import io.rolewright.engine.document.DocumentReader;
import io.rolewright.engine.document.InProcessReader;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.engine.resume.SectionExamples;
import io.rolewright.engine.resume.SectionExamples.Example;
import io.rolewright.evaluation.generator.vitae.Batch;
import io.rolewright.evaluation.resumefields.Seeds;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code eval train-sections}: trains on generated CVs the model of headings that no word list knows. */
@Command(name = "train-sections", description = "Trains the model that tells sections whose headings no list knows.")
public final class TrainSectionsCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--seeds", defaultValue = "101-110", description = "Default: ${DEFAULT-VALUE}.")
    private String seeds = "101-110";

    @Option(names = "--people", defaultValue = "84", description = "CVs of each seed. Default: ${DEFAULT-VALUE}.")
    private int people = 84;

    @Option(names = "--into", required = true, description = "The file of weights, such as .../resume/sections.tsv.")
    private Path file = Path.of("");

    private final DocumentReader reader = new InProcessReader(ReadingLimits.standard());

    @Override
    public Integer call() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (long seed : Seeds.of(seeds)) {
            Path folder = Path.of(System.getProperty("rolewright.home", "."), "evaluation", "target", "train-" + seed);
            Batch.forTraining(seed, people).writeInside(folder);
            examples.addAll(examples(folder));
        }
        Logistic model = Logistic.fitted(withAndWithoutWords(examples));
        Files.writeString(file, model.text());
        print("%d examples; sha256 %s".formatted(examples.size(), sha256(model.text())));
        return 0;
    }

    /** Each example once more without its words, so that what stands below a heading must tell as well. */
    private static List<Example> withAndWithoutWords(List<Example> examples) {
        List<Example> all = new ArrayList<>(examples);
        examples.forEach(example -> all.add(new Example(
                example.features().stream()
                        .filter(feature -> !feature.startsWith("w:"))
                        .toList(),
                example.section())));
        return all;
    }

    private List<Example> examples(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(path -> !path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        List<Example> examples = new ArrayList<>();
        for (Path cv : files) {
            examples.addAll(examples(cv, headings(cv)));
        }
        return examples;
    }

    private List<Example> examples(Path cv, Map<String, String> headings) throws IOException {
        try (InputStream content = Files.newInputStream(cv)) {
            String name = Objects.requireNonNull(cv.getFileName()).toString();
            return SectionExamples.of(reader.read(name, content), headings, Clock.systemUTC());
        } catch (UnreadableDocumentException e) {
            return List.of();
        }
    }

    private static Map<String, String> headings(Path cv) {
        String stem = cv.toString().substring(0, cv.toString().lastIndexOf('.'));
        JsonNode truth = JsonMapper.shared().readTree(Path.of(stem + ".json"));
        Map<String, String> headings = new HashMap<>();
        truth.path("meta")
                .path("generator")
                .path("headings")
                .properties()
                .forEach(heading ->
                        headings.put(heading.getKey(), heading.getValue().stringValue()));
        return headings;
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void print(String line) {
        Objects.requireNonNull(spec).commandLine().getOut().println(line);
        Objects.requireNonNull(spec).commandLine().getOut().flush();
    }
}

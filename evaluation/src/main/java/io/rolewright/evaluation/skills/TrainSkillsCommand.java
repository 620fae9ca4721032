package io.rolewright.evaluation.skills;

import io.rolewright.engine.mention.Choice;
import io.rolewright.engine.mention.FeatureExtractor;
import io.rolewright.engine.mention.Layer;
import io.rolewright.engine.mention.MentionFinder;
import io.rolewright.engine.mention.Model;
import io.rolewright.engine.mention.ModelFile;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.evaluation.Datasets;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval train-skills}: learns the model of mentions from SkillSpan's train set alone. */
@Command(
        name = "train-skills",
        description = "Learn to find mentions from SkillSpan's train set; the same data and seed give the same bytes.",
        mixinStandardHelpOptions = true)
public final class TrainSkillsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Datasets datasets = new Datasets();

    @Option(
            names = "--into",
            paramLabel = "DIR",
            required = true,
            description = "Where skillspan.model and its card, skillspan.properties, go.")
    private Path into = Path.of("");

    @Option(names = "--seed", defaultValue = "1", description = "Order of the sentences; default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--label", defaultValue = "1", description = "Version on the card; default: ${DEFAULT-VALUE}.")
    private String label = "1";

    /** 0 when learned, 2 when the set is not there. */
    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec, "picocli sets it before the call")
                .commandLine()
                .getOut();
        Settings settings = Settings.standard(seed);
        Taxonomy taxonomy = Taxonomy.bundled();
        List<Sentence> sentences = Sentence.read(datasets.find("skillspan", "train.json"));
        Examples examples = new Examples(sentences, new FeatureExtractor(taxonomy));
        Map<Layer, Choice> choices = new EnumMap<>(Layer.class);
        Map<Layer, SpanTally> reached = new EnumMap<>(Layer.class);
        Map<Layer, Weights> weights = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            Choices.Chosen chosen = Choices.choose(examples, layer, settings);
            choices.put(layer, chosen.choice());
            reached.put(layer, chosen.tally());
            weights.put(layer, Learner.learn(examples.all(), examples.features(), layer, settings));
        }
        Model model = new Packing(examples, weights).model(choices);
        CardText card = new CardText(settings, taxonomy, sentences.size());
        card.version(label);
        card.figures("cross-validation", reached);
        measure(taxonomy, model, card);
        keep(ModelFile.write(model), card);
        out.print(Files.readString(into.resolve("skillspan.properties")));
        out.flush();
        return 0;
    }

    /** The other set is only ever measured on. */
    private void measure(Taxonomy taxonomy, Model model, CardText card) throws IOException {
        Path dev = datasets.find("skillspan", "").resolve("dev.json");
        if (Files.isReadable(dev)) {
            card.figures("dev", SpanTally.of(MentionFinder.learned(taxonomy, model), Sentence.read(dev)));
        }
    }

    private void keep(byte[] bytes, CardText card) throws IOException {
        card.bytes(bytes);
        Files.createDirectories(into);
        Files.write(into.resolve("skillspan.model"), bytes);
        Files.write(into.resolve("skillspan.properties"), card.content());
    }
}

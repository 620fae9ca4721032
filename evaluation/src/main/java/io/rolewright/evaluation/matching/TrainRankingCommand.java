package io.rolewright.evaluation.matching;

import io.rolewright.engine.forest.Forest;
import io.rolewright.engine.forest.ForestReader;
import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.ranking.FeatureList;
import io.rolewright.engine.ranking.WeightedRanker;
import io.rolewright.engine.ranking.Weights;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.evaluation.generator.market.Market;
import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.generator.world.World;
import io.rolewright.evaluation.resumefields.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval train-ranking}: learns the starting model of the ranker from made-up markets. */
@Command(
        name = "train-ranking",
        description =
                "Learn the starting model of the ranker from made-up markets; it becomes matching.json and its card.",
        mixinStandardHelpOptions = true)
public final class TrainRankingCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--seeds", defaultValue = "101-108", description = "To learn from. Default: ${DEFAULT-VALUE}.")
    private String seeds = "101-108";

    @Option(
            names = "--calibrate",
            defaultValue = "109-110",
            description = "To fit the scores to, other seeds. Default: ${DEFAULT-VALUE}.")
    private String calibrate = "109-110";

    @Option(names = "--jobs", defaultValue = "60", description = "Jobs of each seed. Default: ${DEFAULT-VALUE}.")
    private int jobs = 60;

    @Option(names = "--people", defaultValue = "2000", description = "People of each seed. Default: ${DEFAULT-VALUE}.")
    private int people = 2000;

    @Option(names = "--label", defaultValue = "1", description = "The version. Default: ${DEFAULT-VALUE}.")
    private String label = "1";

    @Option(names = "--into", paramLabel = "DIR", required = true, description = "Where the two files go.")
    private Path folder = Path.of("");

    /** 0 when both files are written. */
    @Override
    public Integer call() throws IOException, XGBoostError, UnusableForestException {
        Rows rows = rows(seeds);
        byte[] model = Boosting.learn(rows);
        Forest forest = ForestReader.read(model, FeatureList.bundled().names());
        Rows others = rows(calibrate);
        List<Float> margins = others.features().stream().map(forest::margin).toList();
        Calibration calibration = Calibration.fitted(margins, others.grades());
        Files.createDirectories(folder);
        Files.write(folder.resolve("matching.json"), model);
        Files.writeString(folder.resolve("matching.properties"), card(rows, model, forest, calibration));
        say("%d rows, %d trees, %d bytes".formatted(rows.size(), forest.trees(), model.length));
        return 0;
    }

    private Rows rows(String range) {
        Taxonomy taxonomy = Taxonomy.bundled();
        WeightedRanker ranker = new WeightedRanker(taxonomy, Weights.standard(), World.NOW);
        Rows rows = new Rows();
        for (long seed : Seeds.of(range)) {
            rows.add(MarketTexts.read(Market.drawn(seed, jobs, people), taxonomy), ranker, new Dice(seed, "rows"));
            say("seed %d: %d rows so far".formatted(seed, rows.size()));
        }
        return rows;
    }

    private String card(Rows rows, byte[] model, Forest forest, Calibration calibration) {
        return """
                # What this model is; written by ./rolewright eval train-ranking.
                name=matching-lambdamart
                version=%s
                license=Apache-2.0
                method=LambdaMART by XGBoost 3.4.0, monotonic in the senses of the features; scored by engine.forest
                settings=%s
                trees=%d
                source=made-up markets of seeds %s, %d jobs and %d people each, graded by their facts; nobody real
                rows=%d
                calibration=a logistic curve fitted to markets of seeds %s: the score is the expected share of the best grade
                slope=%s
                offset=%s
                taxonomy=%s
                features=%s
                sha256=%s
                """.formatted(
                        label,
                        Boosting.told(),
                        forest.trees(),
                        seeds,
                        jobs,
                        people,
                        rows.size(),
                        calibrate,
                        calibration.slope(),
                        calibration.offset(),
                        Taxonomy.bundled().version(),
                        FeatureList.bundled().sha256(),
                        sha256(model));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void say(String line) {
        Objects.requireNonNull(spec, "picocli sets it before the call")
                .commandLine()
                .getErr()
                .println(line);
        spec.commandLine().getErr().flush();
    }
}

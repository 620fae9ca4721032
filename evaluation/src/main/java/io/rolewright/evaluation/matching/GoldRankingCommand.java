package io.rolewright.evaluation.matching;

import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.ranking.GoldSet;
import io.rolewright.engine.ranking.GoldSet.Row;
import io.rolewright.engine.ranking.RankingModel;
import io.rolewright.engine.ranking.WeightedRanker;
import io.rolewright.engine.ranking.Weights;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.evaluation.generator.market.Market;
import io.rolewright.evaluation.generator.world.World;
import io.rolewright.evaluation.resumefields.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval gold-ranking}: makes the set by which models of one feature list are compared. */
@Command(
        name = "gold-ranking",
        description = "Make the frozen set by which rankers are compared, gold.txt, from made-up markets.",
        mixinStandardHelpOptions = true)
public final class GoldRankingCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--seeds",
            defaultValue = "111-112",
            description = "Markets that nothing was learned from. Default: ${DEFAULT-VALUE}.")
    private String seeds = "111-112";

    @Option(names = "--jobs", defaultValue = "12", description = "Jobs of each seed. Default: ${DEFAULT-VALUE}.")
    private int jobs = 12;

    @Option(names = "--people", defaultValue = "1000", description = "People of each seed. Default: ${DEFAULT-VALUE}.")
    private int people = 1000;

    @Option(names = "--per-job", defaultValue = "50", description = "People kept for a job. Default: ${DEFAULT-VALUE}.")
    private int perJob = 50;

    @Option(names = "--into", paramLabel = "DIR", required = true, description = "Where gold.txt goes.")
    private Path folder = Path.of("");

    /** 0 when the file is written. */
    @Override
    public Integer call() throws IOException, UnusableForestException {
        Taxonomy taxonomy = Taxonomy.bundled();
        WeightedRanker ranker = new WeightedRanker(taxonomy, Weights.standard(), World.NOW);
        List<Row> rows = new ArrayList<>();
        for (long seed : Seeds.of(seeds)) {
            MarketTexts texts = MarketTexts.read(Market.drawn(seed, jobs, people), taxonomy);
            rows.addAll(new GoldRows(texts, seed, perJob).of(ranker));
        }
        GoldSet set = GoldSet.of(source(taxonomy), rows);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("gold.txt"), set.text());
        say("%d jobs, %d rows, %d characters; nDCG@10 of this jar's model %.4f"
                .formatted(set.jobs(), rows.size(), set.text().length(), set.ndcg(RankingModel.bundled())));
        return 0;
    }

    private String source(Taxonomy taxonomy) {
        return "made-up markets of seeds %s, %d jobs and %d people each, %d kept for a job, read with taxonomy %s; nobody real"
                .formatted(seeds, jobs, people, perJob, taxonomy.version());
    }

    private void say(String line) {
        Objects.requireNonNull(spec, "picocli sets it before the call")
                .commandLine()
                .getErr()
                .println(line);
        spec.commandLine().getErr().flush();
    }
}

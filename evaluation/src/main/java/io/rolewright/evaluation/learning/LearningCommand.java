package io.rolewright.evaluation.learning;

import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.ranking.RankingModel;
import io.rolewright.evaluation.Publication;
import io.rolewright.evaluation.resumefields.Seeds;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code eval learning}: what feedback teaches the ranker. */
@Command(
        name = "learning",
        description = "What 200 decisions of simulated recruiters teach the ranker, on made-up markets.",
        mixinStandardHelpOptions = true)
public final class LearningCommand implements Callable<Integer> {
    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1-5",
            description = "A made-up market, or a range of them. Default: ${DEFAULT-VALUE}.")
    private String seeds = "1-5";

    @Option(names = "--jobs", defaultValue = "60", description = "Jobs of a market. Default: ${DEFAULT-VALUE}.")
    private int jobs = 60;

    @Option(names = "--people", defaultValue = "2000", description = "People of a market. Default: ${DEFAULT-VALUE}.")
    private int people = 2000;

    @Mixin
    private Publication publication = new Publication();

    /** 0 when all bars hold, 1 when one does not. */
    @Override
    public Integer call() throws IOException, UnusableForestException {
        RankingModel base = RankingModel.bundled();
        Map<Long, List<Figure>> figures = new TreeMap<>();
        for (long seed : Seeds.of(seeds)) {
            figures.put(seed, new Course(seed, Pool.drawn(seed, jobs, people, base)).all());
        }
        LearningReport report = new LearningReport(figures, seeds);
        return publication.publish(report.report(), "learning", report.holds());
    }
}

package io.rolewright.matching.internal;

import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.ranking.GoldSet;
import io.rolewright.engine.ranking.InvarianceCheck;
import io.rolewright.engine.ranking.LearnedRanker;
import io.rolewright.engine.ranking.RankingModel;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.events.models.VersionRegistered;
import io.rolewright.models.GateReport;
import io.rolewright.models.GateReport.Result;
import io.rolewright.models.ModelsInternal;
import io.rolewright.models.Promotion;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What a version of the ranker must pass before people may promote it: right on the gold set, fair to groups, blind to who
 * somebody is, and quick. What was learned here and passes goes into the shadow by itself.
 */
@Component
class RankerGates {
    private static final Logger log = LoggerFactory.getLogger(RankerGates.class);
    private static final double NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private final ModelsInternal models;
    private final RankerModels rankers;
    private final FairnessGate fairness;
    private final MatchingSettings settings;
    private final Clock clock;
    private final Taxonomy taxonomy = Taxonomy.bundled();

    RankerGates(
            ModelsInternal models,
            RankerModels rankers,
            FairnessGate fairness,
            MatchingSettings settings,
            Clock clock) {
        this.models = models;
        this.rankers = rankers;
        this.fairness = fairness;
        this.settings = settings;
        this.clock = clock;
    }

    /** Runs the gates of a version of the ranker, and tells of them; that again has the same effect. */
    Optional<Integer> tested(VersionRegistered fact) {
        return fact.name().equals(RankerModels.NAME) ? Optional.of(test(fact)) : Optional.empty();
    }

    void told(Optional<Integer> version) {
        version.ifPresent(number -> log.info("version {} of the ranker went through its gates", number));
    }

    private int test(VersionRegistered fact) {
        var version = models.version(RankerModels.NAME, fact.version());
        var results = results(fact.version());
        models.reportGates(RankerModels.NAME, fact.version(), new GateReport("matching", results));
        if (LearnedVersions.isLearned(version) && results.stream().allMatch(Result::passed)) {
            models.promote(RankerModels.NAME, new Promotion(fact.version(), Promotion.Stage.SHADOW));
        }
        return fact.version();
    }

    private List<Result> results(int version) {
        try {
            var model = rankers.load(models.version(RankerModels.NAME, version));
            var ranker = new LearnedRanker(taxonomy, model, YearMonth.now(clock));
            return List.of(quality(model), fairness.result(model), invariance(ranker), latency(model));
        } catch (UnusableForestException unusable) {
            return List.of(new Result("quality", false, null, null));
        }
    }

    /** Not much less right than the model of the jar. */
    private Result quality(RankingModel model) throws UnusableForestException {
        var gold = GoldSet.bundled();
        var right = gold.ndcg(model);
        var bound = gold.ndcg(RankingModel.bundled()) - settings.qualityLoss();
        return new Result("quality", right >= bound, right, bound);
    }

    private Result invariance(LearnedRanker ranker) {
        var move = InvarianceCheck.bundled(taxonomy).largestMove(ranker);
        return new Result("invariance", move == 0, move, 0.0);
    }

    /** Of the 99th of a hundred rows, with what each feature adds; in milliseconds. */
    private Result latency(RankingModel model) {
        var rows = GoldSet.bundled().rows();
        rows.forEach(model::score);
        var nanos = rows.stream().mapToLong(row -> took(model, row)).sorted().toArray();
        var slow = nanos[nanos.length * 99 / 100] / NANOS;
        return new Result("latency", slow <= settings.latency(), slow, settings.latency());
    }

    private static long took(RankingModel model, float[] row) {
        var start = System.nanoTime();
        model.score(row);
        return System.nanoTime() - start;
    }
}

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
import io.rolewright.models.ModelVersion;
import io.rolewright.models.ModelsInternal;
import io.rolewright.models.Promotion;
import io.rolewright.models.Reference;
import io.rolewright.reading.LiveModels;
import io.rolewright.reading.ModelSet;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
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
    /** With fewer matches nobody knows what a version will see. */
    private static final int ENOUGH = 200;

    private static final int TRIES = 10;

    private static final double NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private final ModelsInternal models;
    private final RankerModels rankers;
    private final RankedSample sample;
    private final FairnessGate fairness;
    private final MatchingSettings settings;
    private final Clock clock;
    private final LiveModels<ModelSet> read;

    RankerGates(
            ModelsInternal models,
            RankerModels rankers,
            RankedSample sample,
            FairnessGate fairness,
            MatchingSettings settings,
            Clock clock,
            LiveModels<ModelSet> read) {
        this.models = models;
        this.rankers = rankers;
        this.sample = sample;
        this.fairness = fairness;
        this.settings = settings;
        this.clock = clock;
        this.read = read;
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
        var loss = LearnedVersions.isLearned(version) ? settings.learnedQualityLoss() : settings.qualityLoss();
        var results = results(version, loss);
        models.reportGates(RankerModels.NAME, fact.version(), new GateReport("matching", results));
        if (LearnedVersions.isLearned(version) && results.stream().allMatch(Result::passed)) {
            models.promote(RankerModels.NAME, new Promotion(fact.version(), Promotion.Stage.SHADOW));
        }
        return fact.version();
    }

    private List<Result> results(ModelVersion version, double loss) {
        try {
            var model = rankers.load(version);
            var taxonomy = read.get().taxonomy();
            var ranker = new LearnedRanker(taxonomy, model, YearMonth.now(clock));
            var pairs = sample.latest();
            if (pairs.size() >= ENOUGH) {
                models.setReference(RankerModels.NAME, version.summary().version(), reference(model, pairs));
            }
            return List.of(
                    quality(model, loss), fairness.result(model, pairs), invariance(ranker, taxonomy), latency(model));
        } catch (UnusableForestException unusable) {
            return List.of(new Result("quality", false, null, null));
        }
    }

    private static Reference reference(RankingModel model, List<RankedSample.Pair> pairs) {
        var sight = new RankerHistograms();
        pairs.forEach(pair -> sight.add(pair.features(), model.score(pair.features()), 0));
        return sight.reference(GoldSet.bundled().ndcg(model));
    }

    /** Not much less right than the model of the jar. */
    private Result quality(RankingModel model, double loss) throws UnusableForestException {
        var gold = GoldSet.bundled();
        var right = gold.ndcg(model);
        var bound = gold.ndcg(RankingModel.bundled()) - loss;
        return new Result("quality", right >= bound, right, bound);
    }

    private static Result invariance(LearnedRanker ranker, Taxonomy taxonomy) {
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

    /** The best of some tries: what else the machine does is not the model's fault. */
    private static long took(RankingModel model, float[] row) {
        return LongStream.generate(() -> once(model, row)).limit(TRIES).min().orElseThrow();
    }

    private static long once(RankingModel model, float[] row) {
        var start = System.nanoTime();
        model.score(row);
        return System.nanoTime() - start;
    }
}

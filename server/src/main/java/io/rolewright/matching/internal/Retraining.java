package io.rolewright.matching.internal;

import io.rolewright.engine.learning.Change;
import io.rolewright.engine.learning.Decision;
import io.rolewright.engine.learning.Estimate;
import io.rolewright.engine.learning.FeedbackLearner;
import io.rolewright.engine.learning.Learned;
import io.rolewright.engine.learning.LearningSettings;
import io.rolewright.engine.learning.OffPolicy;
import io.rolewright.engine.learning.PositionBias;
import io.rolewright.engine.ranking.RankingModel;
import io.rolewright.events.matching.RankerTrained;
import io.rolewright.events.matching.TrainingAsked;
import io.rolewright.matching.Training;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.TrainingId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the ranker learn from feedback; what it learns becomes a version that has to pass its gates. */
@Component
class Retraining {
    /** Lists of every third job tell what learning from the others is worth. */
    private static final int HELD_OUT = 3;

    private final FeedbackHistory history;
    private final LearnedVersions versions;
    private final Trainings trainings;
    private final EventLog events;
    private final MatchingSettings settings;
    private final Clock clock;
    private final FeedbackLearner learner = new FeedbackLearner(LearningSettings.standard());

    Retraining(
            FeedbackHistory history,
            LearnedVersions versions,
            Trainings trainings,
            EventLog events,
            MatchingSettings settings,
            Clock clock) {
        this.history = history;
        this.versions = versions;
        this.trainings = trainings;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    record Trained(TrainingId training, Training.Result result) {}

    Trained train(TrainingAsked fact) {
        var decisions = history.decisions();
        var base = versions.base();
        if (base.isEmpty()) {
            return new Trained(fact.training(), nothing(Training.Outcome.NO_BASE, 0, decisions.size()));
        }
        var learned = learner.learn(base.get().model(), decisions);
        var result = learned.isEmpty()
                ? nothing(Training.Outcome.NOTHING_SURE, base.get().version(), decisions.size())
                : kept(fact.training(), base.get(), learned.get(), decisions);
        return new Trained(fact.training(), result);
    }

    void keep(Trained trained) {
        trainings.finish(trained.training(), trained.result(), clock.instant());
        events.append(new RankerTrained(trained.training(), trained.result().version()));
    }

    private Training.Result kept(
            TrainingId training, DeployedRanker.Taken base, Learned learned, List<Decision> decisions) {
        var estimate = estimate(base.model(), decisions);
        var version = versions.add(training, base, learned, estimate);
        return new Training.Result(
                Training.Outcome.LEARNED,
                base.version(),
                version,
                decisions.size(),
                learned.decisions(),
                learned.effectiveDecisions(),
                learned.jobs(),
                learned.accounts(),
                learned.gain(),
                learned.surely(),
                estimate,
                Change.between(base.model(), learned.model(), Map.of()).shifts().stream()
                        .map(Retraining::shift)
                        .toList());
    }

    /** What a model that learned from two thirds of the jobs makes of the lists of the others. */
    private @Nullable Estimate estimate(RankingModel base, List<Decision> decisions) {
        var showings = history.showings();
        var bias = PositionBias.estimated(showings).orElseGet(() -> new PositionBias(settings.positionBias()));
        var seen = decisions.stream().filter(one -> !isHeldOut(one.job())).toList();
        Optional<Learned> learned = learner.learn(base, seen);
        return learned.map(found -> new OffPolicy(bias)
                        .estimate(
                                found.model(),
                                showings.stream()
                                        .filter(one -> isHeldOut(one.job()))
                                        .toList()))
                .orElse(null);
    }

    private static boolean isHeldOut(String job) {
        return Math.floorMod(job.hashCode(), HELD_OUT) == 0;
    }

    private static Training.Shift shift(Change.Shift shift) {
        var feature = shift.feature();
        return new Training.Shift(
                feature.name(),
                feature.category(),
                feature.meaning(),
                feature.unit(),
                shift.from(),
                shift.to(),
                shift.points());
    }

    private static Training.Result nothing(Training.Outcome outcome, int base, int given) {
        return new Training.Result(outcome, base, null, given, 0, 0, 0, 0, 0, 0, null, List.of());
    }
}

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
import io.rolewright.events.matching.LearningAsked;
import io.rolewright.events.matching.LessonLearned;
import io.rolewright.matching.Lesson;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.LessonId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the ranker learn from feedback; what it learns becomes a version that has to pass its gates. */
@Component
class Teaching {
    /** Lists of every third job tell what learning from the others is worth. */
    private static final int HELD_OUT = 3;

    private final FeedbackHistory history;
    private final LearnedVersions versions;
    private final Lessons lessons;
    private final EventLog events;
    private final MatchingSettings settings;
    private final Clock clock;
    private final FeedbackLearner learner = new FeedbackLearner(LearningSettings.standard());

    Teaching(
            FeedbackHistory history,
            LearnedVersions versions,
            Lessons lessons,
            EventLog events,
            MatchingSettings settings,
            Clock clock) {
        this.history = history;
        this.versions = versions;
        this.lessons = lessons;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    record Taught(LessonId lesson, Lesson.Result result) {}

    Taught teach(LearningAsked fact) {
        var decisions = history.decisions();
        var base = versions.base();
        if (base.isEmpty()) {
            return new Taught(fact.lesson(), nothing(Lesson.Outcome.NO_BASE, 0, decisions.size()));
        }
        var learned = learner.learn(base.get().model(), decisions);
        var result = learned.isEmpty()
                ? nothing(Lesson.Outcome.NOTHING_SURE, base.get().version(), decisions.size())
                : kept(fact.lesson(), base.get(), learned.get(), decisions);
        return new Taught(fact.lesson(), result);
    }

    void keep(Taught taught) {
        lessons.finish(taught.lesson(), taught.result(), clock.instant());
        events.append(new LessonLearned(taught.lesson(), taught.result().version()));
    }

    private Lesson.Result kept(LessonId lesson, DeployedRanker.Taken base, Learned learned, List<Decision> decisions) {
        var estimate = estimate(base.model(), decisions);
        var version = versions.add(lesson, base, learned, estimate);
        return new Lesson.Result(
                Lesson.Outcome.LEARNED,
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
                        .map(Teaching::shift)
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

    private static Lesson.Shift shift(Change.Shift shift) {
        var feature = shift.feature();
        return new Lesson.Shift(
                feature.name(),
                feature.category(),
                feature.meaning(),
                feature.unit(),
                shift.from(),
                shift.to(),
                shift.points());
    }

    private static Lesson.Result nothing(Lesson.Outcome outcome, int base, int given) {
        return new Lesson.Result(outcome, base, null, given, 0, 0, 0, 0, 0, 0, null, List.of());
    }
}

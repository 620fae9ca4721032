package io.rolewright.evaluation.learning;

import io.rolewright.engine.learning.Decision;
import io.rolewright.engine.learning.Estimate;
import io.rolewright.engine.learning.FeedbackLearner;
import io.rolewright.engine.learning.Learned;
import io.rolewright.engine.learning.LearningSettings;
import io.rolewright.engine.learning.OffPolicy;
import io.rolewright.engine.learning.PositionBias;
import io.rolewright.engine.ranking.RankingModel;
import io.rolewright.evaluation.generator.market.Taste;
import io.rolewright.evaluation.generator.world.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/** What several recruiters teach on the market of one seed: some jobs are learned from, the others are measured. */
final class Course {
    private static final int DECISIONS = 200;
    private static final int FLOOD = 1_000;
    private static final int HONEST = 4;
    private static final int BEST = 4;
    private static final double LEARNED_FROM = 0.6;

    private final long seed;
    private final Pool pool;
    private final List<Integer> lessons;
    private final List<Integer> held;
    private final FeedbackLearner learner = new FeedbackLearner(LearningSettings.standard());

    Course(long seed, Pool pool) {
        this.seed = seed;
        this.pool = pool;
        int jobs = pool.market().jobs();
        int first = (int) (LEARNED_FROM * jobs);
        this.lessons = IntStream.range(0, first).boxed().toList();
        this.held = IntStream.range(first, jobs).boxed().toList();
    }

    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        for (Taste taste : Taste.values()) {
            figures.add(consistent(taste));
        }
        IntBinaryOperator truth = pool.market()::grade;
        figures.add(inconsistent(
                "by chance", (job, person) -> dice("chance", job, person).between(0, BEST)));
        figures.add(inconsistent("against itself", (job, person) -> {
            int grade = truth.applyAsInt(job, person);
            return dice("itself", job, person).chance(50) ? grade : BEST - grade;
        }));
        figures.add(flooded());
        return figures;
    }

    private Figure consistent(Taste taste) {
        IntBinaryOperator wish = (job, person) -> pool.market().grade(job, person, taste);
        Recruiter recruiter = new Recruiter(taste.name().toLowerCase(Locale.ROOT), wish);
        Recruiter.Session session = recruiter.session(pool, lessons, DECISIONS, new Dice(seed, "learning " + taste));
        PositionBias bias = PositionBias.estimated(session.showings()).orElse(PositionBias.NONE);
        RankingModel after = learned(recruiter.decisions(session, bias));
        RankingModel naive = learned(recruiter.decisions(session, PositionBias.NONE));
        return new Figure(
                recruiter.name(),
                true,
                pool.ndcg(pool.base(), held, wish),
                pool.ndcg(after, held, wish),
                pool.ndcg(naive, held, wish),
                after.correction().isNone() ? Optional.empty() : Optional.of(foretold(recruiter, after)));
    }

    /** What lists of held-out jobs foretell, beside what a verdict about everybody shows. */
    private Figure.Foretold foretold(Recruiter recruiter, RankingModel after) {
        Recruiter.Session later =
                recruiter.session(pool, held, Integer.MAX_VALUE, new Dice(seed, "later " + recruiter.name()));
        PositionBias bias = PositionBias.estimated(later.showings()).orElse(PositionBias.NONE);
        Estimate estimate = new OffPolicy(bias).estimate(after, later.showings());
        Estimate truth = new OffPolicy(PositionBias.NONE).estimate(after, recruiter.all(later));
        return new Figure.Foretold(estimate, truth.gain());
    }

    /** Measured by the general truth, as there is no wish. */
    private Figure inconsistent(String name, IntBinaryOperator verdicts) {
        Recruiter recruiter = new Recruiter(name, verdicts);
        Recruiter.Session session = recruiter.session(pool, lessons, DECISIONS, new Dice(seed, "learning " + name));
        PositionBias bias = PositionBias.estimated(session.showings()).orElse(PositionBias.NONE);
        RankingModel after = learned(recruiter.decisions(session, bias));
        RankingModel naive = learned(recruiter.decisions(session, PositionBias.NONE));
        IntBinaryOperator truth = pool.market()::grade;
        return new Figure(
                name,
                false,
                pool.ndcg(pool.base(), held, truth),
                pool.ndcg(after, held, truth),
                pool.ndcg(naive, held, truth),
                Optional.empty());
    }

    /** Four accounts decide as wished, one decides the opposite five times as often as all of them. */
    private Figure flooded() {
        IntBinaryOperator wish = (job, person) -> pool.market().grade(job, person, Taste.LOCAL);
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < HONEST; i++) {
            Recruiter honest = new Recruiter("honest " + i, wish);
            List<Integer> jobs = new Dice(seed, honest.name()).shuffled(lessons);
            Recruiter.Session session =
                    honest.session(pool, jobs, DECISIONS / HONEST, new Dice(seed, "learning " + honest.name()));
            decisions.addAll(honest.decisions(session, PositionBias.NONE));
        }
        Recruiter flood = new Recruiter("flood", (job, person) -> BEST - wish.applyAsInt(job, person));
        for (int round = 0; decisions.size() < DECISIONS + FLOOD; round++) {
            Recruiter.Session session = flood.session(
                    pool, lessons, DECISIONS + FLOOD - decisions.size(), new Dice(seed, "flood " + round));
            decisions.addAll(flood.decisions(session, PositionBias.NONE));
        }
        RankingModel after = learned(decisions);
        return new Figure(
                "local, flooded",
                false,
                pool.ndcg(pool.base(), held, wish),
                pool.ndcg(after, held, wish),
                Double.NaN,
                Optional.empty());
    }

    private RankingModel learned(List<Decision> decisions) {
        return learner.learn(pool.base(), decisions).map(Learned::model).orElse(pool.base());
    }

    /** The same answer to the same question, whoever asks first. */
    private Dice dice(String purpose, int job, int person) {
        return new Dice(seed, purpose + " " + job + " " + person);
    }
}

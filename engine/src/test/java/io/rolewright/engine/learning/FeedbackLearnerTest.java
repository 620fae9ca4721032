package io.rolewright.engine.learning;

import static io.rolewright.engine.learning.Desk.FLAT;
import static io.rolewright.engine.learning.Desk.PLACE;
import static io.rolewright.engine.learning.Desk.SURPLUS;
import static io.rolewright.engine.learning.Desk.any;
import static io.rolewright.engine.learning.Desk.at;
import static io.rolewright.engine.learning.Desk.decision;
import static io.rolewright.engine.learning.Desk.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.ranking.Correction.Term;
import io.rolewright.engine.ranking.RankingModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FeedbackLearnerTest {
    private static final int JOBS = 20;
    private static final int PER_JOB = 10;
    private static final FeedbackLearner LEARNER =
            learner(LearningSettings.standard().mostOfAccount());
    private static final ToIntFunction<float[]> NEAR = row -> row[at(PLACE)] > 0.7 ? 3 : 0;
    private static final ToIntFunction<float[]> FAR = row -> 3 - NEAR.applyAsInt(row);

    @Test
    void learnsWhatARecruiterWants() {
        Learned learned = LEARNER.learn(FLAT, decisions(JOBS, "ann", NEAR, 1)).orElseThrow();

        assertThat(weight(learned.model(), PLACE)).isGreaterThan(0.5);
        assertThat(learned.model().correction().terms())
                .allSatisfy(term ->
                        assertThat(Math.abs(term.weight())).isLessThanOrEqualTo(weight(learned.model(), PLACE)));
        assertThat(learned.decisions()).isEqualTo(JOBS * PER_JOB);
        assertThat(learned.chance()).isBetween(0.0, LearningSettings.standard().chance());
        assertThat(learned.surely()).isBetween(0.0, learned.gain());
        assertThat(learned.gain()).isLessThan(1);
    }

    @Test
    void theSameDecisionsInAnyOrderMakeTheSameModel() throws UnusableForestException {
        List<Decision> decisions = decisions(JOBS, "ann", NEAR, 1);
        RankingModel base = RankingModel.bundled();
        RankingModel model = LEARNER.learn(base, decisions).orElseThrow().model();
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(decisions, new Random(i));
            RankingModel again = LEARNER.learn(base, decisions).orElseThrow().model();

            assertThat(again.card()).isEqualTo(model.card());
            assertThat(again.sha256()).isEqualTo(model.sha256()).isNotEqualTo(base.sha256());
        }
    }

    @Test
    void nothingIsLearnedOfVerdictsByChance() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(1_000 + seed);
            List<Decision> decisions = decisions(JOBS, "ann", row -> random.nextInt(5), seed);

            assertThat(LEARNER.learn(FLAT, decisions)).isEmpty();
        }
    }

    @Test
    void nothingIsLearnedOfWhoContradictsEveryOtherVerdict() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(3_000 + seed);
            ToIntFunction<float[]> torn = row -> random.nextBoolean() ? NEAR.applyAsInt(row) : FAR.applyAsInt(row);

            assertThat(LEARNER.learn(FLAT, decisions(JOBS, "ann", torn, seed))).isEmpty();
        }
    }

    @Test
    void nothingIsLearnedOfWhoWantsTheOppositeFromJobToJob() {
        for (int seed = 0; seed < 10; seed++) {
            List<Decision> decisions = new ArrayList<>();
            for (int job = 0; job < JOBS; job++) {
                decisions.addAll(decisions(job, 1, "ann", job % 2 == 0 ? NEAR : FAR, 100 * seed + job));
            }

            assertThat(LEARNER.learn(FLAT, decisions)).isEmpty();
        }
    }

    @Test
    void aFloodByChanceDoesNotSilenceOthers() {
        Random random = new Random(7);
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            decisions.addAll(decisions(10 * i, 10, "account-" + i, NEAR, i));
        }
        decisions.addAll(decisions(0, 100, "flood", row -> random.nextInt(5), 9));

        assertThat(weight(LEARNER.learn(FLAT, decisions), PLACE)).isGreaterThan(0);
    }

    @Test
    void oppositeDecisionsOfTwoAccountsCancel() {
        List<Decision> both = decisions(JOBS, "ann", NEAR, 1);
        both.addAll(decisions(JOBS, "bob", FAR, 1));

        assertThat(LEARNER.learn(FLAT, both)).isEmpty();
    }

    @Test
    void aFloodOfOneAccountDoesNotOutvoteOthers() {
        ToIntFunction<float[]> senior = row -> row[at(SURPLUS)] > 0.5 ? 3 : 0;
        ToIntFunction<float[]> junior = row -> 3 - senior.applyAsInt(row);
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            decisions.addAll(decisions(10 * i, 10, "account-" + i, senior, i));
        }
        decisions.addAll(decisions(100, 100, "flood", junior, 9));

        assertThat(weight(LEARNER.learn(FLAT, decisions), SURPLUS)).isGreaterThanOrEqualTo(0);
        assertThat(weight(learner(10_000).learn(FLAT, decisions), SURPLUS)).isLessThan(0);
    }

    @Test
    void whatStoodLowCountsForAllThatNobodyScrolledDownTo() {
        List<Decision> weighed = lookedAt(true);
        List<Decision> naive = lookedAt(false);

        assertThat(weight(LEARNER.learn(FLAT, weighed), SURPLUS)).isGreaterThan(0);
        assertThat(weight(LEARNER.learn(FLAT, naive), SURPLUS)).isLessThanOrEqualTo(0);
    }

    @Test
    void scoresKeepTheirMeanAndTheirSpread() throws UnusableForestException {
        RankingModel base = RankingModel.bundled();
        List<Decision> decisions = decisions(JOBS, "ann", NEAR, 1);
        RankingModel model = LEARNER.learn(base, decisions).orElseThrow().model();
        Spread before = odds(base, decisions);
        Spread after = odds(model, decisions);

        assertThat(after.mean()).isCloseTo(before.mean(), within(1e-9));
        assertThat(after.deviation()).isCloseTo(before.deviation(), within(1e-9));
    }

    @Test
    void reasonsTellWhereToLook() {
        List<Decision> silent = decisions(JOBS, "ann", NEAR, 1);
        List<Decision> told =
                silent.stream().map(one -> with(one, 1, one.at(), Reason.PLACE)).toList();

        assertThat(weight(LEARNER.learn(FLAT, told), PLACE)).isGreaterThan(weight(LEARNER.learn(FLAT, silent), PLACE));
    }

    @Test
    void fewJobsTeachNothing() {
        assertThat(LEARNER.learn(FLAT, List.of())).isEmpty();
        assertThat(LEARNER.learn(FLAT, decisions(7, "ann", NEAR, 1))).isEmpty();
    }

    @Test
    void refusesToLearnOnTopOfACorrection() {
        List<Decision> decisions = decisions(JOBS, "ann", NEAR, 1);
        RankingModel corrected = LEARNER.learn(FLAT, decisions).orElseThrow().model();

        assertThatThrownBy(() -> LEARNER.learn(corrected, decisions)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 6)
    void moreOfWhatIsWantedNeverLowersAScoreWhateverWasDecided(@ForAll long seed) {
        Random random = new Random(seed);
        int place = random.nextInt(Desk.LIST.names().size());
        boolean low = random.nextBoolean();
        ToIntFunction<float[]> perverse = row -> (row[place] > 0.5) == low ? 0 : 4;
        Optional<Learned> learned = LEARNER.learn(FLAT, decisions(JOBS, "ann", perverse, seed));

        learned.ifPresent(found -> Desk.LIST.features().forEach(feature -> {
            float[] row = any(random);
            float[] more = row.clone();
            more[at(feature.name())] += random.nextFloat();
            double rise = found.model().margin(more) - found.model().margin(row);
            switch (feature.sense()) {
                case RISING -> assertThat(rise).isGreaterThanOrEqualTo(0);
                case FALLING -> assertThat(rise).isLessThanOrEqualTo(0);
                case FREE -> assertThat(rise).isFinite();
            }
        }));
    }

    /** Quicker than the standard one, by fewer trials. */
    private static FeedbackLearner learner(int mostOfAccount) {
        LearningSettings standard = LearningSettings.standard();
        return new FeedbackLearner(new LearningSettings(
                mostOfAccount,
                standard.leastPropensity(),
                standard.leastJobs(),
                standard.deals(),
                standard.chance(),
                List.of(16.0, 6.0),
                4,
                standard.certainty()));
    }

    /** Of the first eight those of fewer years are wanted, of the twelve below them those of more. */
    private static List<Decision> lookedAt(boolean weighed) {
        PositionBias eyes = new PositionBias(0.4);
        Random random = new Random(5);
        List<Decision> decisions = new ArrayList<>();
        for (int job = 0; job < 60; job++) {
            for (int rank = 1; rank <= 20; rank++) {
                float[] row = Desk.row(SURPLUS, random.nextInt(2));
                boolean many = row[at(SURPLUS)] > 0;
                Verdict verdict = many == rank > 8 ? Verdict.SHORTLISTED : Verdict.REJECTED;
                if (random.nextDouble() < eyes.propensity(rank)) {
                    Decision one = decision(job, rank, "account-" + job / 8, row, rank, verdict);
                    decisions.add(with(one, weighed ? eyes.propensity(rank) : 1, one.at()));
                }
            }
        }
        return decisions;
    }

    private static List<Decision> decisions(int jobs, String account, ToIntFunction<float[]> grade, long seed) {
        return decisions(0, jobs, account, grade, seed);
    }

    private static List<Decision> decisions(
            int first, int jobs, String account, ToIntFunction<float[]> grade, long seed) {
        Random random = new Random(seed);
        List<Decision> decisions = new ArrayList<>();
        for (int job = first; job < first + jobs; job++) {
            for (int i = 1; i <= PER_JOB; i++) {
                float[] row = any(random);
                decisions.add(decision(job, i, account, row, i, Verdict.values()[grade.applyAsInt(row)]));
            }
        }
        return decisions;
    }

    private static double weight(Optional<Learned> learned, String feature) {
        return learned.map(one -> weight(one.model(), feature)).orElse(0.0);
    }

    private static double weight(RankingModel model, String feature) {
        return model.correction().terms().stream()
                .filter(term -> term.feature().name().equals(feature))
                .mapToDouble(Term::weight)
                .sum();
    }

    private static Spread odds(RankingModel model, List<Decision> decisions) {
        return Spread.of(decisions.stream()
                .mapToDouble(one -> model.score(one.features()))
                .map(score -> Math.log(score / (100 - score)))
                .toArray());
    }
}

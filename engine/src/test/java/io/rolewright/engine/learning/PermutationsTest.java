package io.rolewright.engine.learning;

import static io.rolewright.engine.learning.Desk.FLAT;
import static io.rolewright.engine.learning.Desk.PLACE;
import static io.rolewright.engine.learning.Desk.any;
import static io.rolewright.engine.learning.Desk.at;
import static io.rolewright.engine.learning.Desk.decision;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.ranking.RankingModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class PermutationsTest {
    private static final int DEALS = 500;
    private static final int JOBS = 12;
    private static final int PER_JOB = 10;
    private static final int RECRUITERS = 200;
    private static final double LEAST = 1 / (DEALS + 1.0);
    private static final ToIntFunction<float[]> NEAR = row -> row[at(PLACE)] > 0.7 ? 3 : 0;

    @Test
    void whatARecruiterWantsIsNotChance() {
        assertThat(probability(FLAT, NEAR, 1)).isEqualTo(LEAST);
    }

    @Test
    void whatGoesAgainstTheSenseOfAFeatureSaysNothing() {
        assertThat(probability(FLAT, row -> 3 - NEAR.applyAsInt(row), 1)).isGreaterThan(0.05);
    }

    @Test
    void theSameVerdictAboutEverybodySaysNothing() {
        assertThat(probability(FLAT, row -> 2, 1)).isEqualTo(1);
    }

    @Test
    void verdictsByChanceAreAsUnlikelyAsTold() {
        List<Double> found = new ArrayList<>();
        for (int seed = 0; seed < RECRUITERS; seed++) {
            Random random = new Random(2_000 + seed);
            found.add(probability(FLAT, row -> random.nextInt(5), seed));
        }

        assertThat(found).filteredOn(one -> one <= 0.1).hasSizeBetween(8, 32);
        assertThat(found).filteredOn(one -> one <= 0.5).hasSizeBetween(80, 120);
        assertThat(found).filteredOn(one -> one <= LEAST).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void whatTheTreesForetellIsNotNew() throws UnusableForestException {
        RankingModel base = RankingModel.bundled();
        Spread margins = Spread.of(
                people(new Random(1)).stream().mapToDouble(base::margin).toArray());
        ToIntFunction<float[]> agrees =
                row -> Math.clamp(Math.round(2 + (base.margin(row) - margins.mean()) / margins.deviation()), 0, 4);

        assertThat(probability(base, agrees, 1)).isGreaterThan(0.01);
        assertThat(probability(FLAT, agrees, 1)).isEqualTo(LEAST);
    }

    private static double probability(RankingModel base, ToIntFunction<float[]> grade, long seed) {
        Random random = new Random(seed);
        List<Decision> decisions = new ArrayList<>();
        List<float[]> people = people(random);
        for (int i = 0; i < people.size(); i++) {
            Verdict verdict = Verdict.values()[grade.applyAsInt(people.get(i))];
            decisions.add(decision(i / PER_JOB, i, "ann", people.get(i), 1 + i % PER_JOB, verdict));
        }
        return new Permutations(new Lessons(base, Weighed.of(decisions, decisions.size()), 1)).probability(DEALS);
    }

    private static List<float[]> people(Random random) {
        List<float[]> people = new ArrayList<>();
        for (int i = 0; i < JOBS * PER_JOB; i++) {
            people.add(any(random));
        }
        return people;
    }
}

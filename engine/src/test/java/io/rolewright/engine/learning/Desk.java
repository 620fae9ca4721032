package io.rolewright.engine.learning;

import io.rolewright.engine.forest.ForestReader;
import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.ranking.Correction;
import io.rolewright.engine.ranking.FeatureList;
import io.rolewright.engine.ranking.RankingModel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** Models that know nothing, rows and decisions for tests. */
final class Desk {
    static final FeatureList LIST = FeatureList.bundled();
    static final String PLACE = "location.nearness";
    static final String SURPLUS = "experience.surplus";
    static final Instant MONDAY = Instant.parse("2026-11-02T08:00:00Z");

    /** Thinks the same of everybody. */
    static final RankingModel FLAT = flat();

    private Desk() {}

    private static RankingModel flat() {
        String json = """
                {"learner":{"feature_names":[%s],"learner_model_param":{"base_score":"[0E0]"},
                 "gradient_booster":{"model":{"trees":[{"left_children":[-1],"right_children":[-1],"split_indices":[0],
                 "split_conditions":[0.0],"default_left":[0],"sum_hessian":[1.0]}]}}}}
                """.formatted(
                        LIST.names().stream().map(name -> '"' + name + '"').collect(Collectors.joining(",")));
        try {
            return new RankingModel(
                    ForestReader.read(json.getBytes(StandardCharsets.UTF_8), LIST.names()),
                    "flat",
                    "0".repeat(64),
                    1,
                    0,
                    Correction.NONE);
        } catch (UnusableForestException e) {
            throw new IllegalStateException(e);
        }
    }

    static int at(String feature) {
        return LIST.names().indexOf(feature);
    }

    static float[] unknown() {
        float[] row = new float[LIST.names().size()];
        Arrays.fill(row, Float.NaN);
        return row;
    }

    static float[] row(String feature, double value) {
        float[] row = unknown();
        row[at(feature)] = (float) value;
        return row;
    }

    /** Values of chance for all features. */
    static float[] any(Random random) {
        float[] row = unknown();
        for (int i = 0; i < row.length; i++) {
            row[i] = random.nextFloat();
        }
        return row;
    }

    static Decision decision(int job, int candidate, String account, float[] row, int rank, Verdict verdict) {
        return new Decision(
                "job-" + job,
                "person-" + candidate,
                account,
                MONDAY.plusSeconds(job),
                row,
                rank,
                1,
                verdict,
                Optional.empty());
    }

    static Decision with(Decision decision, double propensity, Instant at, Reason... reason) {
        return new Decision(
                decision.job(),
                decision.candidate(),
                decision.account(),
                at,
                decision.features(),
                decision.rank(),
                propensity,
                decision.verdict(),
                List.of(reason).stream().findFirst());
    }
}

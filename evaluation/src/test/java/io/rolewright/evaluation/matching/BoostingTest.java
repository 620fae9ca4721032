package io.rolewright.evaluation.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rolewright.engine.forest.Forest;
import io.rolewright.engine.forest.ForestReader;
import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.ranking.FeatureList;
import io.rolewright.engine.ranking.RankingModel;
import io.rolewright.engine.ranking.WeightedRanker;
import io.rolewright.engine.ranking.Weights;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.evaluation.generator.market.Market;
import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.generator.world.World;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is learned by XGBoost and scored by us gives one and the same number. */
class BoostingTest {
    private static final Rows ROWS = new Rows();

    @BeforeAll
    static void readAMarket() {
        Taxonomy taxonomy = Taxonomy.bundled();
        ROWS.add(
                MarketTexts.read(Market.drawn(3, 4, 110), taxonomy),
                new WeightedRanker(taxonomy, Weights.standard(), World.NOW),
                new Dice(3, "rows"));
    }

    @Test
    void theTreesLearnedScoreAsXgboostScores() throws XGBoostError, UnusableForestException, IOException {
        byte[] json = Boosting.learn(ROWS);

        assertThat(Boosting.learn(ROWS)).isEqualTo(json);
        check(json, ForestReader.read(json, FeatureList.bundled().names()));
    }

    @Test
    void theModelThatIsShippedScoresAsXgboostScores() throws XGBoostError, UnusableForestException, IOException {
        try (InputStream json = RankingModel.class.getResourceAsStream("/ranking/matching.json")) {
            check(
                    Objects.requireNonNull(json).readAllBytes(),
                    RankingModel.bundled().forest());
        }
    }

    private static void check(byte[] json, Forest forest) throws XGBoostError, IOException {
        Booster booster = XGBoost.loadModel(json);
        DMatrix matrix = Boosting.matrix(ROWS);
        float[][] margins = booster.predict(matrix, true);
        float[][] contributions = booster.predictContrib(matrix, 0);
        for (int i = 0; i < ROWS.size(); i++) {
            float[] row = ROWS.features().get(i);
            double[] ours = forest.contributions(row);

            assertThat(forest.margin(row)).isEqualTo(margins[i][0]);
            for (int feature = 0; feature < ours.length; feature++) {
                assertThat(ours[feature]).isCloseTo(contributions[i][feature], within(1e-4));
            }
        }
        matrix.dispose();
        booster.dispose();
    }
}

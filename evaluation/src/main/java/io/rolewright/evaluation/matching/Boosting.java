package io.rolewright.evaluation.matching;

import io.rolewright.engine.ranking.Feature;
import io.rolewright.engine.ranking.FeatureList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * LambdaMART by XGBoost: trees that put higher grades of a job before lower ones, weighted by what a swap costs in nDCG,
 * with the sense of each feature as a bound.
 *
 * <p>Source: C. Burges, "From RankNet to LambdaRank to LambdaMART: an overview", Microsoft Research, 2010.
 */
final class Boosting {
    static final int ROUNDS = 200;

    private static final Map<String, Object> SETTINGS = settings();

    private Boosting() {}

    /** The JSON of the trees learned from the rows; the same rows give the same bytes. */
    static byte[] learn(Rows rows) throws XGBoostError {
        DMatrix matrix = matrix(rows);
        try {
            float[] labels = new float[rows.size()];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = rows.grades().get(i);
            }
            matrix.setLabel(labels);
            matrix.setGroup(rows.groups());
            matrix.setFeatureNames(FeatureList.bundled().names().toArray(String[]::new));
            Booster booster = XGBoost.train(matrix, SETTINGS, ROUNDS, Map.of(), null, null);
            byte[] json = booster.toByteArray("json");
            booster.dispose();
            return json;
        } finally {
            matrix.dispose();
        }
    }

    static DMatrix matrix(Rows rows) throws XGBoostError {
        return new DMatrix(
                rows.flat(), rows.size(), FeatureList.bundled().names().size(), Float.NaN);
    }

    /** The settings in words, for the card. */
    static String told() {
        return ROUNDS + " rounds, "
                + SETTINGS.entrySet().stream()
                        .map(setting -> setting.getKey() + " " + setting.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> settings() {
        Map<String, Object> settings = new TreeMap<>();
        settings.put("objective", "rank:ndcg");
        settings.put("lambdarank_pair_method", "topk");
        settings.put("lambdarank_num_pair_per_sample", 16);
        settings.put("ndcg_exp_gain", true);
        settings.put("tree_method", "hist");
        settings.put("max_depth", 4);
        settings.put("eta", 0.1);
        settings.put("min_child_weight", 2);
        settings.put("subsample", 0.8);
        settings.put("colsample_bytree", 0.8);
        settings.put("lambda", 2);
        settings.put("seed", 1);
        settings.put("nthread", 1);
        settings.put("monotone_constraints", senses(FeatureList.bundled().features()));
        return settings;
    }

    private static String senses(List<Feature> features) {
        return features.stream()
                .map(feature -> switch (feature.sense()) {
                    case RISING -> "1";
                    case FALLING -> "-1";
                    case FREE -> "0";
                })
                .collect(Collectors.joining(",", "(", ")"));
    }
}

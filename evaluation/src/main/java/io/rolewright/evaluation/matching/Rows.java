package io.rolewright.evaluation.matching;

import io.rolewright.engine.ranking.FeatureList;
import io.rolewright.engine.ranking.WeightedRanker;
import io.rolewright.evaluation.generator.world.Dice;
import java.util.ArrayList;
import java.util.List;

/** Rows of features with their true grades, job by job: what a ranker learns from. */
final class Rows {
    /** Of the many who suit a job in nothing, those drawn for it and so many of a hundred others. */
    private static final int OTHERS = 12;

    private final List<float[]> features = new ArrayList<>();
    private final List<Integer> grades = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();

    /** Adds the jobs of a market. */
    void add(MarketTexts texts, WeightedRanker ranker, Dice dice) {
        for (int job = 0; job < texts.adverts().size(); job++) {
            List<Integer> grade = texts.grades(job);
            List<Integer> chosen = new ArrayList<>();
            for (int person = 0; person < grade.size(); person++) {
                boolean other = dice.chance(OTHERS);
                if (grade.get(person) > 0 || other || texts.market().isDrawnFor(job, person)) {
                    chosen.add(person);
                }
            }
            int of = job;
            features.addAll(chosen.parallelStream()
                    .map(person -> texts.features(of, person, ranker))
                    .toList());
            chosen.forEach(person -> grades.add(grade.get(person)));
            groups.add(chosen.size());
        }
    }

    int size() {
        return features.size();
    }

    List<float[]> features() {
        return features;
    }

    List<Integer> grades() {
        return grades;
    }

    int[] groups() {
        return groups.stream().mapToInt(size -> size).toArray();
    }

    /** All rows after each other. */
    float[] flat() {
        int width = FeatureList.bundled().names().size();
        float[] flat = new float[features.size() * width];
        for (int i = 0; i < features.size(); i++) {
            System.arraycopy(features.get(i), 0, flat, i * width, width);
        }
        return flat;
    }
}

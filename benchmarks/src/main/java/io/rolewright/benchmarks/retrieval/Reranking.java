package io.rolewright.benchmarks.retrieval;

import io.rolewright.engine.forest.Forest;
import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.ranking.RankingModel;
import io.rolewright.shared.CandidateId;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Orders candidates by the learned forest; their rows are made up, the trees are those that the server uses. */
final class Reranking {
    private static final int ROWS = 4096;
    private static final int KEPT = 100;

    private final Forest forest;
    private final float[][] rows;

    Reranking() {
        try {
            forest = RankingModel.bundled().forest();
        } catch (UnusableForestException broken) {
            throw new IllegalStateException(broken);
        }
        var random = new SplittableRandom(1);
        rows = new float[ROWS][forest.features().size()];
        for (var row : rows) {
            for (var i = 0; i < row.length; i++) {
                row[i] = random.nextFloat();
            }
        }
    }

    private record Scored(CandidateId candidate, float margin) {}

    List<CandidateId> best(List<CandidateId> candidates) {
        return candidates.stream()
                .map(candidate -> new Scored(candidate, forest.margin(rows[MadeUpPeople.number(candidate) & ROWS - 1])))
                .sorted(Comparator.comparingDouble(Scored::margin).reversed())
                .limit(KEPT)
                .map(Scored::candidate)
                .toList();
    }
}

package io.rolewright.evaluation.titles;

import io.rolewright.engine.titles.TitleHit;
import io.rolewright.engine.titles.TitleMatcher;
import io.rolewright.engine.titles.TitleWeights;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Looks for better weights, one after the other, by the sum of MRR over both kinds of questions. */
final class Choosing {
    private static final float[] FACTORS = {0, 0.5f, 0.75f, 1.33f, 2};
    private static final float START = 0.05f;
    private static final int MEANING = 2;
    private static final int CONCEPT_MEANING = 4;

    /** Every so many-th question by an alternate title is enough to tell weights apart. */
    private static final int STEP = 3;

    private final TitleMatcher matcher;
    private final List<Query> alternates;
    private final List<Query> usualTitles;
    private final Consumer<String> log;

    Choosing(TitleMatcher matcher, List<Query> alternates, List<Query> usualTitles, Consumer<String> log) {
        this.matcher = matcher;
        this.alternates = IntStream.range(0, alternates.size())
                .filter(i -> i % STEP == 0)
                .mapToObj(alternates::get)
                .toList();
        this.usualTitles = usualTitles;
        this.log = log;
    }

    /** The best weights found; those of meaning, of level and of noise stay, the others are tried beside them. */
    TitleWeights from(TitleWeights start) {
        float[] best = {start.words(), start.runs(), start.meaning(), start.conceptRuns(), start.conceptMeaning()};
        double mark = mark(weights(best, start));
        boolean isLexical = start.meaning() == 0;
        for (int i = 0; i < best.length; i++) {
            boolean isFixed = i == MEANING || (isLexical && i == CONCEPT_MEANING);
            mark = isFixed ? mark : improve(best, i, mark, start);
        }
        return weights(best, start);
    }

    private double improve(float[] best, int at, double mark, TitleWeights start) {
        float before = best[at];
        float chosen = before;
        double highest = mark;
        for (float factor : FACTORS) {
            best[at] = before == 0 ? factor * START : before * factor;
            double now = mark(weights(best, start));
            if (now > highest) {
                highest = now;
                chosen = best[at];
            }
        }
        best[at] = chosen;
        log.accept("%.4f %s".formatted(highest, weights(best, start)));
        return highest;
    }

    private static TitleWeights weights(float[] of, TitleWeights start) {
        return new TitleWeights(of[0], of[1], of[2], of[3], of[4], start.level(), start.noise());
    }

    private double mark(TitleWeights weights) {
        Retriever retriever = ours(matcher.weighing(weights));
        return Quality.of(retriever, alternates).mrr()
                + Quality.of(retriever, usualTitles).mrr();
    }

    static Retriever ours(TitleMatcher matcher) {
        return (title, count) ->
                matcher.best(title, count).stream().map(TitleHit::id).toList();
    }
}

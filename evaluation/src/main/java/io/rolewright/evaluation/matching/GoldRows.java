package io.rolewright.evaluation.matching;

import io.rolewright.engine.measure.Bm25;
import io.rolewright.engine.ranking.GoldSet.Row;
import io.rolewright.engine.ranking.WeightedRanker;
import io.rolewright.evaluation.generator.market.Market;
import io.rolewright.evaluation.generator.world.Dice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses the pairs of a gold set: for each job of a market those who suit it, and of the others the hard ones. Hard are
 * those who were drawn to look as if they suited it, then those whose CVs say most of the advert's words, as BM25 counts
 * them: no ranker of ours chooses what rankers are compared by.
 */
final class GoldRows {
    /** So many of those who suit a job are taken at most. */
    private static final int SUITED = 30;

    /** The others are drawn among so many times as many as are needed. */
    private static final int AMONG = 3;

    private final MarketTexts texts;
    private final Bm25 words;
    private final long seed;
    private final int perJob;

    GoldRows(MarketTexts texts, long seed, int perJob) {
        this.texts = texts;
        this.words = new Bm25(texts.cvTexts());
        this.seed = seed;
        this.perJob = perJob;
    }

    /** The pairs of all jobs; those of a job stand in an order of chance, as order decides between equal scores. */
    List<Row> of(WeightedRanker ranker) {
        return IntStream.range(0, texts.adverts().size())
                .boxed()
                .flatMap(job -> chosen(job).stream().map(person -> row(job, person, ranker)))
                .toList();
    }

    private Row row(int job, int person, WeightedRanker ranker) {
        return new Row(seed + "-" + (job + 1), texts.market().grade(job, person), texts.features(job, person, ranker));
    }

    private List<Integer> chosen(int job) {
        Dice dice = new Dice(seed, "gold " + job);
        List<Integer> chosen = new ArrayList<>(dice.some(suited(job), Math.min(SUITED, perJob)));
        int open = perJob - chosen.size();
        List<Integer> hard = hardest(job).stream().limit((long) open * AMONG).toList();
        List<Integer> drawn = hard.stream()
                .filter(person -> texts.market().isDrawnFor(job, person))
                .limit(open)
                .toList();
        chosen.addAll(drawn);
        List<Integer> others =
                hard.stream().filter(person -> !drawn.contains(person)).toList();
        chosen.addAll(dice.some(others, open - drawn.size()));
        return dice.shuffled(chosen);
    }

    private List<Integer> suited(int job) {
        return people().filter(person -> texts.market().grade(job, person) > 0)
                .boxed()
                .toList();
    }

    private List<Integer> hardest(int job) {
        Market market = texts.market();
        List<Double> said = words.scores(texts.advertText(job));
        return people().filter(person -> market.grade(job, person) == 0)
                .boxed()
                .sorted(Comparator.comparing((Integer person) -> !market.isDrawnFor(job, person))
                        .thenComparing(said::get, Comparator.reverseOrder()))
                .toList();
    }

    private IntStream people() {
        return IntStream.range(0, texts.market().people());
    }
}

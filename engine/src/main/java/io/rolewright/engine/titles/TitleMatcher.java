package io.rolewright.engine.titles;

import io.rolewright.engine.embedding.Embedder;
import io.rolewright.engine.taxonomy.TitleLanguage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the occupations of any list for a job title: by equal words, by equal runs of letters, and by the nearness of
 * meaning where an embedder is given. What counts is an occupation's best label, and a little all of its labels. Any
 * number of threads may share a matcher.
 */
public final class TitleMatcher {
    /** How much a word counts in a title's length that no label has, beside the rarest word that one has. */
    private static final float UNKNOWN_WORD = 0.25f;

    private static final float UNKNOWN_RUN = 0.25f;

    private final List<TitleLabel> labels;
    private final TitleLanguage language;
    private final TitleWeights weights;
    private final Concepts concepts;
    private final CosineIndex words;
    private final CosineIndex runs;
    private final @Nullable Meaning meaning;

    private TitleMatcher(
            List<TitleLabel> labels,
            TitleLanguage language,
            TitleWeights weights,
            @Nullable Embedder embedder,
            IntConsumer progress) {
        this.labels = List.copyOf(labels);
        this.language = language;
        this.weights = weights;
        this.concepts = new Concepts(labels);
        List<TitleForm> forms = labels.stream()
                .map(label -> TitleForm.ofLabel(label.text(), language, weights))
                .toList();
        this.words = new CosineIndex(forms.stream().map(TitleForm::words).toList(), UNKNOWN_WORD);
        this.runs = new CosineIndex(forms.stream().map(TitleForm::runs).toList(), UNKNOWN_RUN);
        this.meaning = embedder == null
                ? null
                : Meaning.of(forms.stream().map(TitleForm::spoken).toList(), concepts, embedder, progress);
    }

    private TitleMatcher(TitleMatcher like, TitleWeights weights) {
        this.labels = like.labels;
        this.language = like.language;
        this.weights = weights;
        this.concepts = like.concepts;
        this.words = like.words;
        this.runs = like.runs;
        this.meaning = like.meaning;
    }

    /** A matcher by words and letters alone. */
    public static TitleMatcher lexical(List<TitleLabel> labels, TitleLanguage language) {
        return new TitleMatcher(labels, language, TitleWeights.lexical(), null, done -> {});
    }

    /**
     * A matcher that asks a model of meaning too; every label is embedded first, which takes a millisecond or two for
     * each on each processor.
     *
     * @param embedder stays the caller's to close, after the last question
     * @param progress is told how many different labels are embedded
     */
    public static TitleMatcher withMeaning(
            List<TitleLabel> labels, TitleLanguage language, Embedder embedder, IntConsumer progress) {
        return withMeaning(labels, language, embedder, TitleWeights.full(), progress);
    }

    /**
     * The same with weights of one's own.
     *
     * @param weights how much each way of comparing counts
     */
    public static TitleMatcher withMeaning(
            List<TitleLabel> labels,
            TitleLanguage language,
            Embedder embedder,
            TitleWeights weights,
            IntConsumer progress) {
        return new TitleMatcher(labels, language, weights, embedder, progress);
    }

    /**
     * The same matcher with other weights of its ways to compare, to find out which are best; words of level and noise
     * weigh in its labels what they did.
     */
    public TitleMatcher weighing(TitleWeights others) {
        return new TitleMatcher(this, others);
    }

    /**
     * The {@code count} occupations that {@code title} most likely means, best first, ties by id; fewer when the others
     * have nothing in common with it.
     */
    public List<TitleHit> best(String title, int count) {
        TitleForm form = TitleForm.ofTitle(title, language, weights, words::knows);
        Comparison comparison = compare(form);
        int[] bestLabels = concepts.bestLabels(comparison.labels());
        List<TitleHit> hits = new ArrayList<>();
        for (int concept = 0; concept < concepts.size(); concept++) {
            int label = bestLabels[concept];
            double score = comparison.labels()[label] + comparison.concepts()[concept];
            if (score > 0) {
                hits.add(new TitleHit(concepts.id(concept), labels.get(label).text(), score));
            }
        }
        hits.sort(Comparator.comparingDouble(TitleHit::score).reversed().thenComparing(TitleHit::id));
        return List.copyOf(hits.subList(0, Math.min(count, hits.size())));
    }

    /**
     * How like a title is to everything.
     *
     * @param labels to each label
     * @param concepts to each occupation beyond its best label
     */
    private record Comparison(float[] labels, float[] concepts) {
        void add(float weight, float[] ofLabels) {
            add(weight, ofLabels, labels);
        }

        void addConcepts(float weight, float[] ofConcepts) {
            add(weight, ofConcepts, concepts);
        }

        private static void add(float weight, float[] values, float[] sums) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weight * values[i];
            }
        }
    }

    private Comparison compare(TitleForm form) {
        Comparison comparison = new Comparison(new float[labels.size()], new float[concepts.size()]);
        float[] byRuns = runs.cosines(form.runs());
        comparison.add(weights.words(), words.cosines(form.words()));
        comparison.add(weights.runs(), byRuns);
        comparison.addConcepts(weights.conceptRuns(), concepts.means(byRuns));
        if (meaning != null) {
            float[] vector = meaning.embed(form.spoken());
            comparison.add(weights.meaning(), meaning.ofLabels(vector));
            comparison.addConcepts(weights.conceptMeaning(), meaning.ofConcepts(vector));
        }
        return comparison;
    }
}

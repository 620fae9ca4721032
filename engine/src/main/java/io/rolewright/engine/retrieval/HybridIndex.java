package io.rolewright.engine.retrieval;

import io.rolewright.engine.embedding.Embedder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Texts that are found by words, by runs of letters, by meaning where a model is at hand, and by likeness to what those
 * find first. Any language; questions may be a few words or whole documents. The same texts and question give the same
 * scores. Any number of threads may ask an index.
 *
 * <p>Likeness to what is found first is the feedback of J. Rocchio, "Relevance feedback in information retrieval", 1971,
 * taken without a person.
 */
public final class HybridIndex {
    /** Passages of a question that are compared; adverts begin with what they are about. */
    private static final int QUESTION_PASSAGES = 3;

    /** The most telling terms of the texts found first. */
    private static final int FEEDBACK_TERMS = 40;

    private final List<Map<String, Integer>> terms;
    private final TermIndex words;
    private final TermIndex letters;
    private final Optional<Embedder> embedder;
    private final List<List<float[]>> vectors;
    private final List<float[]> middles;
    private final HybridWeights weights;

    private HybridIndex(
            List<String> texts, Optional<Embedder> embedder, List<List<float[]>> vectors, HybridWeights weights) {
        this.terms = texts.stream().map(Terms::words).toList();
        this.words = new TermIndex(terms);
        this.letters = new TermIndex(texts.stream().map(Terms::runs).toList());
        this.embedder = embedder;
        this.vectors = vectors;
        this.middles = vectors.stream()
                .map(of -> Vectors.middle(of, embedder.map(Embedder::dimensions).orElse(0)))
                .toList();
        this.weights = weights;
    }

    /** An index without a model of meaning. */
    public static HybridIndex lexical(List<String> texts, HybridWeights weights) {
        return new HybridIndex(texts, Optional.empty(), List.of(), weights);
    }

    /**
     * An index that embeds each text once, as many at a time as there are processors.
     *
     * @param passages how many stretches of 160 words are embedded of each text, from its start; at least 1
     * @param progress is told how many texts are done, from the calling thread
     */
    public static HybridIndex withMeaning(
            List<String> texts, Embedder embedder, int passages, HybridWeights weights, IntConsumer progress) {
        List<List<float[]>> vectors = Vectors.of(texts, passages, embedder, progress);
        return new HybridIndex(texts, Optional.of(embedder), vectors, weights);
    }

    /** How many texts there are. */
    public int size() {
        return terms.size();
    }

    /** The score of each text for {@code question}, in the order of the texts; comparable for one question only. */
    public float[] scores(String question) {
        return scores(question, new float[size()]);
    }

    /**
     * The same, with what else is known of each text for this question.
     *
     * @param known higher for what fits better, one for each text, in standard deviations; 0 where nothing is known
     */
    public float[] scores(String question, float[] known) {
        if (known.length != size()) {
            throw new IllegalArgumentException(known.length + " values for " + size() + " texts");
        }
        List<float[]> passages = embedder.map(model -> Vectors.of(question, QUESTION_PASSAGES, model))
                .orElse(List.of());
        float[] sum = new float[size()];
        Fusion.add(weights.words(), Fusion.standardised(byWords(question)), sum);
        Fusion.add(weights.letters(), Fusion.standardised(byLetters(question)), sum);
        Fusion.add(weights.meaning(), Fusion.standardised(byMeaning(passages)), sum);
        Fusion.add(weights.known(), known, sum);
        if (weights.feedback() > 0 && size() > weights.feedbackTexts()) {
            feedBack(sum);
        }
        return sum;
    }

    /** By the words alone. */
    public float[] byWords(String question) {
        return words.scores(words.weights(Terms.words(question)));
    }

    /** By runs of letters alone. */
    public float[] byLetters(String question) {
        return letters.scores(letters.weights(Terms.runs(question)));
    }

    /** By meaning alone; all 0 without a model. */
    public float[] byMeaning(String question) {
        return byMeaning(embedder.map(model -> Vectors.of(question, QUESTION_PASSAGES, model))
                .orElse(List.of()));
    }

    private float[] byMeaning(List<float[]> passages) {
        float[] scores = new float[size()];
        for (int i = 0; i < vectors.size(); i++) {
            scores[i] = Vectors.nearness(passages, vectors.get(i));
        }
        return scores;
    }

    private void feedBack(float[] sum) {
        int[] first = Arrays.copyOf(Fusion.order(sum), weights.feedbackTexts());
        float[] like = Fusion.standardised(words.scores(termsOf(first)));
        if (vectors.isEmpty()) {
            Fusion.add(weights.feedback(), like, sum);
            return;
        }
        Fusion.add(weights.feedback() / 2, like, sum);
        Fusion.add(weights.feedback() / 2, Fusion.standardised(nearMiddleOf(first)), sum);
    }

    private Map<String, Float> termsOf(int[] texts) {
        Map<String, Float> weights = new HashMap<>();
        for (int text : texts) {
            words.weights(terms.get(text)).forEach((term, weight) -> weights.merge(term, weight, Float::sum));
        }
        Map<String, Float> telling = new HashMap<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Float>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(FEEDBACK_TERMS)
                .forEach(term -> telling.put(term.getKey(), term.getValue()));
        return telling;
    }

    private float[] nearMiddleOf(int[] texts) {
        List<float[]> found = new ArrayList<>();
        for (int text : texts) {
            found.add(middles.get(text));
        }
        float[] middle = Vectors.middle(found, middles.getFirst().length);
        float[] scores = new float[size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Vectors.dot(middle, middles.get(i));
        }
        return scores;
    }
}

package io.rolewright.engine.measure;

import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ranking that everybody has: Okapi BM25, unless told otherwise with k1 = 1.2 and b = 0.75, to
 * compare ours with.
 *
 * <p>Source: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", Foundations and Trends in
 * Information Retrieval 3(4), 2009; the inverse document frequency as {@code ln(1 + (N - n + 0.5) / (n + 0.5))}, which is
 * never negative.
 */
public final class Bm25 {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final double k1;
    private final double b;
    private final List<Map<String, Integer>> counts = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final Map<String, Integer> documentsWith = new HashMap<>();
    private final double averageLength;

    /** Indexes whole texts. */
    public Bm25(List<String> documents) {
        this(documents, K1, B);
    }

    /**
     * Indexes whole texts with other settings.
     *
     * @param k1 how slowly repetition saturates, above 0
     * @param b how much a text's length counts, 0 to 1
     */
    public Bm25(List<String> documents, double k1, double b) {
        this.k1 = k1;
        this.b = b;
        for (String document : documents) {
            List<String> words = Words.of(document);
            Map<String, Integer> count = new HashMap<>();
            words.forEach(word -> count.merge(word, 1, Integer::sum));
            count.keySet().forEach(word -> documentsWith.merge(word, 1, Integer::sum));
            counts.add(count);
            lengths.add(words.size());
        }
        averageLength = lengths.stream().mapToInt(length -> length).average().orElse(1);
    }

    /** The score of each document for the words of {@code query}, a repeated one counted again, in the documents' order; higher is nearer. */
    public List<Double> scores(String query) {
        List<String> words = Words.of(query);
        List<Double> scores = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            int document = i;
            scores.add(words.stream().mapToDouble(word -> score(word, document)).sum());
        }
        return scores;
    }

    private double score(String word, int document) {
        int count = counts.get(document).getOrDefault(word, 0);
        double norm = k1 * (1 - b + b * lengths.get(document) / Math.max(1, averageLength));
        return count == 0 ? 0 : inverseDocumentFrequency(word) * count * (k1 + 1) / (count + norm);
    }

    private double inverseDocumentFrequency(String word) {
        int with = documentsWith.getOrDefault(word, 0);
        return Math.log(1 + (counts.size() - with + 0.5) / (with + 0.5));
    }
}

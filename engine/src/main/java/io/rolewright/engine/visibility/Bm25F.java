package io.rolewright.engine.visibility;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Okapi BM25 with the title as a weightier field, k1 = 1.2 and b = 0.75; a term is worth {@code ln(1 + (N - n + 0.5) / (n +
 * 0.5))}.
 *
 * <p>Source: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", Foundations and Trends in
 * Information Retrieval 3(4), 2009, section 3.6 on weighted fields.
 */
public final class Bm25F {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private Bm25F() {}

    /** How much each term of a query is worth among the adverts of a corpus, in the order of the query. */
    public static Map<String, Double> rarities(AdvertCorpus corpus, String query) {
        Map<String, Double> rarities = new LinkedHashMap<>();
        for (String term : SearchedAdvert.terms(query)) {
            int holding = corpus.holding(term);
            rarities.put(term, Math.log(1 + (corpus.size() - holding + 0.5) / (holding + 0.5)));
        }
        return rarities;
    }

    /** How well an advert answers a query; 0 when it shares no term. */
    public static double score(Map<String, Double> rarities, SearchedAdvert advert, double meanLength) {
        double norm = K1 * (1 - B + B * advert.length() / meanLength);
        double score = 0;
        for (Map.Entry<String, Double> term : rarities.entrySet()) {
            int count = advert.terms().getOrDefault(term.getKey(), 0);
            score += count == 0 ? 0 : term.getValue() * count * (K1 + 1) / (count + norm);
        }
        return score;
    }
}

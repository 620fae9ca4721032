package io.rolewright.matching.internal.index;

import java.util.List;
import java.util.Map;

/**
 * The candidates who pass one filter. An engine of this process evaluates the filter once, however much is asked, and all
 * answers come from one state; a cluster may see a later state with each question.
 */
public interface Selection extends AutoCloseable {
    /** How many pass. */
    long count();

    /** How many pass and match {@code query}. */
    long count(TextQuery query);

    /**
     * The {@code k} who match {@code query} best by BM25 (k1 = 1.2, b = 0.75), the best first; scores of one engine only can
     * be compared.
     */
    List<Hit> textTopK(TextQuery query, int k);

    /**
     * The {@code k} whose vectors point most nearly where {@code vector} points, the nearest first. Only vectors of the same
     * model are compared; empty when the index has none of it.
     */
    List<Hit> knnTopK(QuantizedVector vector, int k);

    /** How many of those who pass have each value of {@code field}: the {@code most} commonest, equal ones by value. */
    Map<String, Long> facet(KeywordField field, int most);

    @Override
    void close();
}

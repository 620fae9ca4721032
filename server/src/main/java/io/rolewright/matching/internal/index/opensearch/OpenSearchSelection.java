package io.rolewright.matching.internal.index.opensearch;

import io.rolewright.matching.internal.index.Fields;
import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.Hit;
import io.rolewright.matching.internal.index.KeywordField;
import io.rolewright.matching.internal.index.QuantizedVector;
import io.rolewright.matching.internal.index.Selection;
import io.rolewright.matching.internal.index.TextQuery;
import io.rolewright.shared.CandidateId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A filter that goes along with every question; the cluster keeps what it has evaluated. */
final class OpenSearchSelection implements Selection {
    /** How many are looked for in the graph for each that is wanted. */
    private static final int OVERSAMPLING = 2;

    /** A short list is looked for as widely as a longer one, or it misses people. */
    private static final int LEAST_LOOKED_FOR = 100;

    /** Shards answer with more values than are wanted, so that their sum is right. */
    private static final int MORE_VALUES = 1000;

    private final OpenSearchIndex index;
    private final Filter filter;

    OpenSearchSelection(OpenSearchIndex index, Filter filter) {
        this.index = index;
        this.filter = filter;
    }

    @Override
    public long count() {
        return index.count(Queries.of(filter));
    }

    @Override
    public long count(TextQuery query) {
        return index.count(Queries.of(query, filter));
    }

    @Override
    public List<Hit> textTopK(TextQuery query, int k) {
        return hits(Queries.of(query, filter), k);
    }

    @Override
    public List<Hit> knnTopK(QuantizedVector vector, int k) {
        if (!index.knows(vector)) {
            return List.of();
        }
        var near = Map.of(
                "vector", Documents.numbers(vector.values()),
                "k", k,
                "method_parameters", Map.of("ef_search", Math.max(LEAST_LOOKED_FOR, OVERSAMPLING * k)),
                "filter", Queries.of(filter));
        return hits(Map.of("knn", Map.of(Fields.of(vector), near)), k);
    }

    private List<Hit> hits(Map<String, ?> query, int k) {
        var answer = index.search(Map.of("query", query, "size", k, "_source", false, "track_total_hits", false));
        List<Hit> hits = new ArrayList<>();
        for (var hit : answer.path("hits").path("hits")) {
            hits.add(hit(hit));
        }
        hits.sort(Hit.ORDER);
        return hits;
    }

    private static Hit hit(JsonNode hit) {
        return new Hit(
                new CandidateId(UUID.fromString(hit.path("_id").asString())),
                hit.path("_score").asDouble());
    }

    @Override
    public Map<String, Long> facet(KeywordField field, int most) {
        return facet(Fields.of(field), most);
    }

    Map<String, Long> facet(String field, int most) {
        var values = Map.of("field", field, "size", most, "shard_size", most + MORE_VALUES);
        var answer = index.search(
                Map.of("query", Queries.of(filter), "size", 0, "aggs", Map.of("values", Map.of("terms", values))));
        Map<String, Long> counts = new LinkedHashMap<>();
        for (var bucket : answer.path("aggregations").path("values").path("buckets")) {
            counts.put(bucket.path("key").asString(), bucket.path("doc_count").asLong());
        }
        return counts;
    }

    /** Nothing is kept for it in the cluster. */
    @Override
    public void close() {}
}

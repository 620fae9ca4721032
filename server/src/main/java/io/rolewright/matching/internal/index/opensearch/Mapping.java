package io.rolewright.matching.internal.index.opensearch;

import io.rolewright.matching.internal.index.Fields;
import io.rolewright.matching.internal.index.KeywordField;
import io.rolewright.matching.internal.index.NumberField;
import io.rolewright.matching.internal.index.QuantizedVector;
import io.rolewright.matching.internal.index.TextField;
import java.util.HashMap;
import java.util.Map;

/** The index as OpenSearch is told to make it; what was sent is not stored. */
final class Mapping {
    private Mapping() {}

    static Map<String, Object> index() {
        return Map.of("settings", settings(), "mappings", mappings());
    }

    /**
     * Deletions are forgotten at once, because the rows decide who is there; merges for erasure rewrite every segment that
     * holds one.
     */
    private static Map<String, Object> settings() {
        return Map.of(
                "index.knn", true,
                "index.refresh_interval", "500ms",
                "index.gc_deletes", "0s",
                "index.merge.policy.expunge_deletes_allowed", 0,
                "analysis.analyzer.tokens.type", "custom",
                "analysis.analyzer.tokens.tokenizer", "whitespace");
    }

    private static Map<String, Object> mappings() {
        Map<String, Object> fields = new HashMap<>();
        for (var field : TextField.values()) {
            fields.put(Fields.of(field), Map.of("type", "text", "analyzer", "tokens"));
        }
        for (var field : KeywordField.values()) {
            fields.put(Fields.of(field), Map.of("type", "keyword"));
        }
        for (var field : NumberField.values()) {
            fields.put(Fields.of(field), Map.of("type", "long"));
        }
        fields.put(Fields.PLACE, Map.of("type", "geo_point"));
        fields.put(Fields.MODEL, Map.of("type", "keyword"));
        return Map.of("dynamic", "strict", "_source", Map.of("enabled", false), "properties", fields);
    }

    /** The field for vectors like {@code vector}, with the graph that Lucene makes in the process too. */
    static Map<String, Object> vectors(QuantizedVector vector) {
        var method = Map.of(
                "name", "hnsw",
                "engine", "lucene",
                "space_type", "cosinesimil",
                "parameters", Map.of("m", 16, "ef_construction", 100));
        var field = Map.of(
                "type", "knn_vector", "dimension", vector.values().length, "data_type", "byte", "method", method);
        return Map.of("properties", Map.of(Fields.of(vector), field));
    }
}

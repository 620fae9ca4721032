package io.rolewright.matching.internal.index.opensearch;

import io.rolewright.matching.internal.index.Fields;
import io.rolewright.matching.internal.index.IndexedCandidate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** How a candidate is written down for OpenSearch. */
final class Documents {
    private Documents() {}

    static Map<String, Object> of(IndexedCandidate candidate) {
        Map<String, Object> document = new HashMap<>();
        candidate.text().forEach((field, tokens) -> document.put(Fields.of(field), String.join(" ", tokens)));
        candidate.keywords().forEach((field, values) -> document.put(Fields.of(field), new TreeSet<>(values)));
        candidate.numbers().forEach((field, number) -> document.put(Fields.of(field), number));
        candidate
                .place()
                .ifPresent(
                        place -> document.put(Fields.PLACE, Map.of("lat", place.latitude(), "lon", place.longitude())));
        candidate.vector().ifPresent(vector -> {
            document.put(Fields.of(vector), numbers(vector.values()));
            document.put(Fields.MODEL, vector.model());
        });
        return document;
    }

    /** Jackson writes bytes as base64. */
    static int[] numbers(byte[] values) {
        var numbers = new int[values.length];
        for (var i = 0; i < values.length; i++) {
            numbers[i] = values[i];
        }
        return numbers;
    }
}

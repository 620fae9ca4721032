package io.rolewright.matching.internal.index.opensearch;

import io.rolewright.matching.internal.index.Fields;
import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.TextQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Filters and queries in OpenSearch's words. */
final class Queries {
    private Queries() {}

    static Map<String, Object> of(Filter filter) {
        return switch (filter) {
            case Filter.Everybody everybody -> everything();
            case Filter.AnyOf any -> Map.of("terms", Map.of(Fields.of(any.field()), new TreeSet<>(any.values())));
            case Filter.Without without -> except(Map.of("exists", Map.of("field", Fields.of(without.field()))));
            case Filter.Between range ->
                Map.of("range", Map.of(Fields.of(range.field()), Map.of("gte", range.least(), "lte", range.most())));
            case Filter.Near near ->
                Map.of("geo_distance", Map.of("distance", near.kilometres() + "km", Fields.PLACE, place(near)));
            case Filter.Matching words -> of(words.query());
            case Filter.AllOf all ->
                bool("filter", all.filters().stream().map(Queries::of).toList());
            case Filter.OneOf one ->
                one.filters().isEmpty()
                        ? nothing()
                        : bool("should", one.filters().stream().map(Queries::of).toList());
            case Filter.Not not -> except(of(not.filter()));
        };
    }

    private static Map<String, Object> place(Filter.Near near) {
        return Map.of("lat", near.place().latitude(), "lon", near.place().longitude());
    }

    static Map<String, Object> of(TextQuery query) {
        return switch (query) {
            case TextQuery.Term term ->
                Map.of("term", Map.of(Fields.of(term.field()), Map.of("value", term.token(), "boost", term.weight())));
            case TextQuery.Phrase phrase ->
                Map.of("match_phrase", Map.of(Fields.of(phrase.field()), String.join(" ", phrase.tokens())));
            case TextQuery.All all -> all(all.parts());
            case TextQuery.Any any ->
                bool("should", any.parts().stream().map(Queries::of).toList());
            case TextQuery.Not not -> except(of(not.part()));
        };
    }

    private static Map<String, Object> all(List<TextQuery> parts) {
        List<Object> wanted = new ArrayList<>();
        List<Object> unwanted = new ArrayList<>();
        for (var part : parts) {
            if (part instanceof TextQuery.Not not) {
                unwanted.add(of(not.part()));
            } else {
                wanted.add(of(part));
            }
        }
        return Map.of("bool", Map.of("must", wanted, "must_not", unwanted));
    }

    /** Those who match and pass. */
    static Map<String, Object> of(TextQuery query, Filter filter) {
        return Map.of("bool", Map.of("must", List.of(of(query)), "filter", List.of(of(filter))));
    }

    private static Map<String, Object> except(Map<String, Object> left) {
        return Map.of("bool", Map.of("must_not", List.of(left), "filter", List.of(everything())));
    }

    private static Map<String, Object> bool(String how, List<Map<String, Object>> parts) {
        Map<String, Object> bool = new HashMap<>();
        bool.put(how, parts.isEmpty() ? List.of(everything()) : parts);
        return Map.of("bool", bool);
    }

    private static Map<String, Object> everything() {
        return Map.of("match_all", Map.of());
    }

    private static Map<String, Object> nothing() {
        return Map.of("match_none", Map.of());
    }
}

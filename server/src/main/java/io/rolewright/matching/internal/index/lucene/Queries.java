package io.rolewright.matching.internal.index.lucene;

import io.rolewright.matching.internal.index.Fields;
import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.TextQuery;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Filters and queries in Lucene's words. */
final class Queries {
    private static final double METRES = 1000;

    private Queries() {}

    static Query of(Filter filter) {
        return switch (filter) {
            case Filter.Everybody() -> MatchAllDocsQuery.INSTANCE;
            case Filter.AnyOf(var field, var values) -> anyOf(Fields.of(field), values);
            case Filter.Without(var field) -> except(new FieldExistsQuery(Fields.of(field)));
            case Filter.Between(var field, var least, var most) ->
                LongField.newRangeQuery(Fields.of(field), least, most);
            case Filter.Near(var place, var kilometres) ->
                new IndexOrDocValuesQuery(
                        LatLonPoint.newDistanceQuery(
                                Fields.PLACE, place.latitude(), place.longitude(), kilometres * METRES),
                        LatLonDocValuesField.newSlowDistanceQuery(
                                Fields.PLACE, place.latitude(), place.longitude(), kilometres * METRES));
            case Filter.AllOf(var filters) -> filters.isEmpty() ? MatchAllDocsQuery.INSTANCE : all(filters);
            case Filter.OneOf(var filters) -> filters.isEmpty() ? MatchNoDocsQuery.INSTANCE : oneOf(filters);
            case Filter.Not(var left) -> except(of(left));
        };
    }

    private static Query anyOf(String field, Set<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).collect(Collectors.toList()));
    }

    private static Query all(List<Filter> filters) {
        var all = new BooleanQuery.Builder();
        for (var filter : filters) {
            if (filter instanceof Filter.Not(var left)) {
                all.add(of(left), Occur.MUST_NOT);
            } else {
                all.add(of(filter), Occur.FILTER);
            }
        }
        if (filters.stream().allMatch(Filter.Not.class::isInstance)) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
    }

    private static Query oneOf(List<Filter> filters) {
        var any = new BooleanQuery.Builder();
        filters.forEach(filter -> any.add(of(filter), Occur.SHOULD));
        return any.build();
    }

    private static Query except(Query left) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(left, Occur.MUST_NOT)
                .build();
    }

    static Query of(TextQuery query) {
        return switch (query) {
            case TextQuery.Term(var field, var token, var weight) -> weighted(
                    new TermQuery(new Term(Fields.of(field), token)), weight);
            case TextQuery.Phrase(var field, var tokens) -> new PhraseQuery(
                    Fields.of(field), tokens.toArray(String[]::new));
            case TextQuery.All(var parts) -> all(new BooleanQuery.Builder(), parts);
            case TextQuery.Any(var parts) -> any(new BooleanQuery.Builder(), parts);
            case TextQuery.Not(var part) -> except(of(part));
        };
    }

    /** The query among those who pass {@code filter}; alternatives and filter in one clause let Lucene skip most. */
    static Query of(TextQuery query, Query filter) {
        var both = new BooleanQuery.Builder().add(filter, Occur.FILTER);
        return switch (query) {
            case TextQuery.All(var parts) -> all(both, parts);
            case TextQuery.Any(var parts) -> any(both, parts);
            default -> both.add(of(query), Occur.MUST).build();
        };
    }

    private static Query weighted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }

    private static Query all(BooleanQuery.Builder all, List<TextQuery> parts) {
        for (var part : parts) {
            if (part instanceof TextQuery.Not(var left)) {
                all.add(of(left), Occur.MUST_NOT);
            } else {
                all.add(of(part), Occur.MUST);
            }
        }
        if (parts.stream().allMatch(TextQuery.Not.class::isInstance)) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
    }

    private static Query any(BooleanQuery.Builder any, List<TextQuery> parts) {
        parts.forEach(part -> any.add(of(part), Occur.SHOULD));
        return any.setMinimumNumberShouldMatch(1).build();
    }
}

package io.rolewright.matching.internal.index.lucene;

import io.rolewright.matching.internal.index.Fields;
import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.TextQuery;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Filters and queries in Lucene's words. */
final class Queries {
    private Queries() {}

    /** What has the values that {@code filter} names; for {@link Filter.Without} those who have any. */
    static Query of(Filter.OnField filter) {
        return switch (filter) {
            case Filter.AnyOf any -> anyOf(Fields.of(any.field()), any.values());
            case Filter.Without without -> new FieldExistsQuery(Fields.of(without.field()));
            case Filter.Between range -> LongField.newRangeQuery(Fields.of(range.field()), range.least(), range.most());
        };
    }

    private static Query anyOf(String field, Set<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    static Query of(TextQuery query) {
        return switch (query) {
            case TextQuery.Term term ->
                weighted(new TermQuery(new Term(Fields.of(term.field()), term.token())), term.weight());
            case TextQuery.Phrase phrase ->
                new PhraseQuery(Fields.of(phrase.field()), phrase.tokens().toArray(String[]::new));
            case TextQuery.All all -> all(new BooleanQuery.Builder(), all.parts());
            case TextQuery.Any any -> any(new BooleanQuery.Builder(), any.parts());
            case TextQuery.Not not -> except(of(not.part()));
        };
    }

    /** The query among those who pass {@code filter}; alternatives and filter in one clause let Lucene skip most. */
    static Query of(TextQuery query, Query filter) {
        var both = new BooleanQuery.Builder().add(filter, Occur.FILTER);
        return switch (query) {
            case TextQuery.All all -> all(both, all.parts());
            case TextQuery.Any any -> any(both, any.parts());
            case TextQuery.Term term -> both.add(of(term), Occur.MUST).build();
            case TextQuery.Phrase phrase -> both.add(of(phrase), Occur.MUST).build();
            case TextQuery.Not not -> both.add(of(not.part()), Occur.MUST_NOT).build();
        };
    }

    private static Query weighted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }

    private static Query all(BooleanQuery.Builder all, List<TextQuery> parts) {
        for (var part : parts) {
            if (part instanceof TextQuery.Not not) {
                all.add(of(not.part()), Occur.MUST_NOT);
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

    private static Query except(Query left) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(left, Occur.MUST_NOT)
                .build();
    }
}

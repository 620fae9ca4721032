package io.rolewright.benchmarks.retrieval;

import io.rolewright.matching.internal.index.Fields;
import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.TextQuery;
import io.rolewright.shared.CandidateId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Lucene as its own queries are meant to be used: a graph of vectors with a filter, BM25 with the same filter, fused by its
 * own reciprocal ranks. It reads the very files that ours wrote, so segments, bytes and graph are the same.
 */
final class PlainLucene implements Contestant {
    private static final int RANK_OFFSET = 60;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    PlainLucene(Path folder) {
        try {
            this.reader = DirectoryReader.open(FSDirectory.open(folder));
            this.searcher = new IndexSearcher(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String name() {
        return "plain Lucene";
    }

    @Override
    public List<CandidateId> candidates(Wanted wanted) {
        try {
            var filter = filter(wanted.filter());
            var near = searcher.search(knn(wanted, filter, CANDIDATES), CANDIDATES);
            var words = searcher.search(
                    new BooleanQuery.Builder()
                            .add(words((TextQuery.Any) wanted.text()), Occur.MUST)
                            .add(filter, Occur.FILTER)
                            .build(),
                    CANDIDATES);
            return candidates(TopDocs.rrf(CANDIDATES, RANK_OFFSET, new TopDocs[] {words, near}));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public List<CandidateId> near(Wanted wanted, Filter filter, int k) {
        try {
            return candidates(searcher.search(knn(wanted, filter(filter), k), k));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Query knn(Wanted wanted, Query filter, int k) {
        var vector = wanted.quantized();
        return filter instanceof MatchAllDocsQuery
                ? new KnnByteVectorQuery(Fields.of(vector), vector.values(), k)
                : new KnnByteVectorQuery(Fields.of(vector), vector.values(), k, filter);
    }

    private static Query words(TextQuery.Any any) {
        var words = new BooleanQuery.Builder();
        for (var part : any.parts()) {
            var term = (TextQuery.Term) part;
            words.add(new TermQuery(new Term(Fields.of(term.field()), term.token())), Occur.SHOULD);
        }
        return words.build();
    }

    private static Query filter(Filter filter) {
        return switch (filter) {
            case Filter.Everybody everybody -> MatchAllDocsQuery.INSTANCE;
            case Filter.AllOf all -> {
                var both = new BooleanQuery.Builder();
                all.filters().forEach(part -> both.add(filter(part), Occur.FILTER));
                yield both.build();
            }
            case Filter.AnyOf any ->
                new TermInSetQuery(
                        Fields.of(any.field()),
                        any.values().stream().map(BytesRef::new).toList());
            case Filter.Between range -> LongField.newRangeQuery(Fields.of(range.field()), range.least(), range.most());
            case Filter.Near near -> near(near);
            case Filter.Without none -> throw new IllegalArgumentException("not in the log");
            case Filter.OneOf none -> throw new IllegalArgumentException("not in the log");
            case Filter.Matching none -> throw new IllegalArgumentException("not in the log");
            case Filter.Not none -> throw new IllegalArgumentException("not in the log");
        };
    }

    private static Query near(Filter.Near near) {
        var latitude = near.place().latitude();
        var longitude = near.place().longitude();
        var metres = near.kilometres() * 1000;
        return new IndexOrDocValuesQuery(
                LatLonPoint.newDistanceQuery(Fields.PLACE, latitude, longitude, metres),
                LatLonDocValuesField.newSlowDistanceQuery(Fields.PLACE, latitude, longitude, metres));
    }

    /** Columns are read forwards, so by document; the answer is in the order of the scores. */
    private List<CandidateId> candidates(TopDocs found) throws IOException {
        var hits = found.scoreDocs;
        var ids = MultiDocValues.getBinaryValues(reader, Fields.CANDIDATE);
        var candidates = new CandidateId[hits.length];
        var byDocument = IntStream.range(0, hits.length)
                .boxed()
                .sorted(Comparator.comparingInt(rank -> hits[rank].doc))
                .toList();
        for (int rank : byDocument) {
            if (ids.advanceExact(hits[rank].doc)) {
                var bytes = ids.binaryValue();
                var buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
                candidates[rank] = new CandidateId(new UUID(buffer.getLong(), buffer.getLong()));
            }
        }
        return Arrays.asList(candidates);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

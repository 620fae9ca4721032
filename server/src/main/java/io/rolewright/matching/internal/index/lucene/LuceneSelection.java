package io.rolewright.matching.internal.index.lucene;

import io.rolewright.matching.internal.index.DamagedIndexException;
import io.rolewright.matching.internal.index.Fields;
import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.Hit;
import io.rolewright.matching.internal.index.KeywordField;
import io.rolewright.matching.internal.index.QuantizedVector;
import io.rolewright.matching.internal.index.Selection;
import io.rolewright.matching.internal.index.TextQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/** One state of the folder, seen through one filter. */
final class LuceneSelection implements Selection {
    private final Searchers searchers;
    private final IndexSearcher searcher;
    private final Passing passing;

    private LuceneSelection(Searchers searchers, IndexSearcher searcher, Passing passing) {
        this.searchers = searchers;
        this.searcher = searcher;
        this.passing = passing;
    }

    static LuceneSelection of(Searchers searchers, Filter filter) throws IOException {
        var searcher = searchers.acquire();
        try {
            return new LuceneSelection(searchers, searcher, Passing.of(searcher, filter));
        } catch (IOException | RuntimeException | Error failure) {
            searchers.release(searcher);
            throw failure;
        }
    }

    @Override
    public long count() {
        return passing.count();
    }

    @Override
    public long count(TextQuery query) {
        return Guard.ask(() -> searcher.count(Queries.of(query, new PassingQuery(passing))));
    }

    @Override
    public List<Hit> textTopK(TextQuery query, int k) {
        return Guard.ask(() -> {
            var found = searcher.search(
                    Queries.of(query, new PassingQuery(passing)), new TopScoreDocCollectorManager(k, k));
            return hits(found.scoreDocs);
        });
    }

    @Override
    public List<Hit> knnTopK(QuantizedVector vector, int k) {
        return Guard.ask(() -> hits(new NearestVectors(Fields.of(vector), vector.values(), k)
                .among(passing, searcher)
                .toArray(ScoreDoc[]::new)));
    }

    @Override
    public Map<String, Long> facet(KeywordField field, int most) {
        return Guard.ask(() ->
                Facet.of(Fields.of(field), passing, searcher.getIndexReader().leaves(), most));
    }

    private List<Hit> hits(ScoreDoc[] found) throws IOException {
        Arrays.sort(found, Comparator.comparingInt(hit -> hit.doc));
        List<Hit> hits = new ArrayList<>(found.length);
        var leaves = searcher.getIndexReader().leaves();
        var next = 0;
        for (var leaf : leaves) {
            BinaryDocValues ids = null;
            for (;
                    next < found.length
                            && found[next].doc < leaf.docBase + leaf.reader().maxDoc();
                    next++) {
                ids = ids == null ? leaf.reader().getBinaryDocValues(Fields.CANDIDATE) : ids;
                hits.add(hit(ids, found[next], found[next].doc - leaf.docBase));
            }
        }
        hits.sort(Hit.ORDER);
        return hits;
    }

    private static Hit hit(@Nullable BinaryDocValues ids, ScoreDoc found, int document) throws IOException {
        if (ids == null || !ids.advanceExact(document)) {
            throw new DamagedIndexException("a document without its candidate");
        }
        return new Hit(Documents.candidate(ids.binaryValue()), found.score);
    }

    @Override
    public void close() {
        Guard.run(() -> searchers.release(searcher));
    }
}

package io.rolewright.matching.internal.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;

/**
 * The documents whose vectors are nearest, among those that pass. Where comparing all that pass costs less than walking the
 * graph of vectors, all are compared: that is exact, and reads memory in its order. Else the graph is walked for more than
 * are wanted, so that hardly one is missed.
 */
final class NearestVectors {
    /**
     * A walk looks at about this many vectors for each that is looked for, when all pass, and at more as fewer pass; one look
     * counts as several comparisons of those that lie in order. Measured in decision 34.
     */
    private static final long LOOKS = 40;

    /** How many are looked for in the graph for each that is wanted. */
    private static final double OVERSAMPLING = 1.5;

    /** A short list is looked for as widely as a longer one, or it misses people. */
    private static final int LEAST_LOOKED_FOR = 150;

    private final String field;
    private final byte[] target;
    private final int k;
    private final LongHeap best;

    NearestVectors(String field, byte[] target, int k) {
        this.field = field;
        this.target = target;
        this.k = k;
        this.best = new LongHeap(k, Long.MIN_VALUE);
    }

    List<ScoreDoc> among(Passing passing, IndexSearcher searcher) throws IOException {
        if (passing.count() * passing.count()
                > LOOKS * lookedFor() * searcher.getIndexReader().maxDoc()) {
            return walk(passing, searcher);
        }
        for (var leaf : searcher.getIndexReader().leaves()) {
            if (passing.count(leaf) > 0) {
                scan(passing, leaf);
            }
        }
        return found();
    }

    private int lookedFor() {
        return (int) Math.max(LEAST_LOOKED_FOR, OVERSAMPLING * k);
    }

    private List<ScoreDoc> walk(Passing passing, IndexSearcher searcher) throws IOException {
        var isFiltered = passing.count() < searcher.getIndexReader().numDocs();
        var near = isFiltered
                ? new KnnByteVectorQuery(field, target, lookedFor(), new PassingQuery(passing))
                : new KnnByteVectorQuery(field, target, lookedFor());
        return List.of(searcher.search(near, k).scoreDocs);
    }

    private void scan(Passing passing, LeafReaderContext leaf) throws IOException {
        var vectors = leaf.reader().getByteVectorValues(field);
        var scorer = vectors == null ? null : vectors.scorer(target);
        if (scorer == null) {
            return;
        }
        var bulk = scorer.bulk(
                ReadAhead.over(passing.iterator(leaf), vectors, leaf.reader().maxDoc()));
        var buffer = new DocAndFloatFeatureBuffer();
        var least = Float.NEGATIVE_INFINITY;
        while (true) {
            var highest = bulk.nextDocsAndScores(DocIdSetIterator.NO_MORE_DOCS, null, buffer);
            if (buffer.size == 0) {
                return;
            }
            for (var i = 0; highest >= least && i < buffer.size; i++) {
                if (buffer.features[i] >= least) {
                    collect(leaf.docBase + buffer.docs[i], buffer.features[i]);
                    least = least();
                }
            }
        }
    }

    /** The heap holds scores before documents, so that of equal scores the first documents stay. */
    private void collect(int document, float score) {
        best.insertWithOverflow((long) NumericUtils.floatToSortableInt(score) << 32 | (Integer.MAX_VALUE - document));
    }

    private float least() {
        return score(best.top());
    }

    private List<ScoreDoc> found() {
        List<ScoreDoc> found = new ArrayList<>();
        while (best.size() > 0) {
            var next = best.pop();
            if (next != Long.MIN_VALUE) {
                found.add(new ScoreDoc(Integer.MAX_VALUE - (int) next, score(next)));
            }
        }
        return found.reversed();
    }

    private static float score(long entry) {
        return entry == Long.MIN_VALUE ? Float.NEGATIVE_INFINITY : NumericUtils.sortableIntToFloat((int) (entry >> 32));
    }
}

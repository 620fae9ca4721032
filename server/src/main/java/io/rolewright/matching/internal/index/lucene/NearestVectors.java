package io.rolewright.matching.internal.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;

/**
 * The documents whose vectors are nearest, among those that pass. Where few pass, or where walking the graph of vectors would
 * look at nearly as many, all of them are compared: that is exact, and reads memory in its order. Else the graph is walked
 * for more than are wanted, so that hardly one is missed.
 */
final class NearestVectors {
    /** Of a segment, below which comparing all is faster than the graph; measured in decision 34. */
    private static final int ALL_COMPARED = 20_000;

    /** A walk with a filter looks at about as many again for every one that does not pass. */
    private static final double MOST_PASS = 0.5;

    /** Of a segment, above which even a filtered walk is faster. */
    private static final int ALL_COMPARED_UNDER_FILTER = 200_000;

    /** How many are looked for in the graph for each that is wanted. */
    private static final int OVERSAMPLING = 2;

    /** A short list is looked for as widely as a longer one, or it misses people. */
    private static final int LEAST_LOOKED_FOR = 100;

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

    List<ScoreDoc> among(Passing passing, List<LeafReaderContext> leaves) throws IOException {
        for (var leaf : leaves) {
            if (passing.count(leaf) == 0) {
                continue;
            }
            if (isScanned(passing.count(leaf), leaf.reader().maxDoc())) {
                scan(passing, leaf);
            } else {
                walk(passing, leaf);
            }
        }
        return found();
    }

    private static boolean isScanned(int passing, int all) {
        return passing <= ALL_COMPARED || passing <= ALL_COMPARED_UNDER_FILTER && passing <= MOST_PASS * all;
    }

    private void scan(Passing passing, LeafReaderContext leaf) throws IOException {
        var vectors = leaf.reader().getByteVectorValues(field);
        var scorer = vectors == null ? null : vectors.scorer(target);
        if (scorer == null) {
            return;
        }
        var bulk = scorer.bulk(passing.iterator(leaf));
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

    private void walk(Passing passing, LeafReaderContext leaf) throws IOException {
        var wanted = Math.min(Math.max(LEAST_LOOKED_FOR, OVERSAMPLING * k), passing.count(leaf));
        for (var hit : leaf.reader()
                .searchNearestVectors(field, target, wanted, passing.accepted(leaf), Integer.MAX_VALUE)
                .scoreDocs) {
            collect(leaf.docBase + hit.doc, hit.score);
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

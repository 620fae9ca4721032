package io.rolewright.matching.internal.index.lucene;

import io.rolewright.matching.internal.index.Filter;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** The documents that pass a filter and are not deleted: evaluated once, then asked by all that a request does. */
final class Passing {
    private final FixedBitSet[] leaves;
    private final int[] counts;

    private Passing(int leaves) {
        this.leaves = new FixedBitSet[leaves];
        this.counts = new int[leaves];
    }

    static Passing of(IndexSearcher searcher, Filter filter) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var bits = new FilterBits(searcher, filter);
        var passing = new Passing(leaves.size());
        for (var leaf : leaves) {
            passing.leaves[leaf.ord] = bits.of(leaf);
            passing.counts[leaf.ord] = passing.leaves[leaf.ord].cardinality();
        }
        return passing;
    }

    long count() {
        var sum = 0L;
        for (var count : counts) {
            sum += count;
        }
        return sum;
    }

    int count(LeafReaderContext leaf) {
        return counts[leaf.ord];
    }

    DocIdSetIterator iterator(LeafReaderContext leaf) {
        return new BitSetIterator(leaves[leaf.ord], counts[leaf.ord]);
    }
}

package io.rolewright.matching.internal.index.lucene;

import io.rolewright.matching.internal.index.Filter;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** Evaluates a filter as sets of bits, 64 documents at a time; distances last, for those alone who are left. */
final class FilterBits {
    private final IndexSearcher searcher;
    private final Filter filter;
    private final Map<Filter, Weight> weights = new HashMap<>();

    FilterBits(IndexSearcher searcher, Filter filter) {
        this.searcher = searcher;
        this.filter = filter;
    }

    /** The documents of a segment that pass and are not deleted. */
    FixedBitSet of(LeafReaderContext leaf) throws IOException {
        var bits = all(leaf);
        var live = leaf.reader().getLiveDocs();
        if (live != null) {
            live.applyMask(bits, 0);
        }
        retain(bits, filter, leaf);
        return bits;
    }

    private static FixedBitSet all(LeafReaderContext leaf) {
        var bits = new FixedBitSet(leaf.reader().maxDoc());
        bits.set(0, bits.length());
        return bits;
    }

    /** Takes out of {@code bits} whoever does not pass. */
    private void retain(FixedBitSet bits, Filter asked, LeafReaderContext leaf) throws IOException {
        switch (asked) {
            case Filter.Everybody everybody -> {}
            case Filter.AllOf all -> retainAll(bits, all.filters(), leaf);
            case Filter.OneOf one -> retainAny(bits, one.filters(), leaf);
            case Filter.Not not -> {
                var passing = bits.clone();
                retain(passing, not.filter(), leaf);
                bits.andNot(passing);
            }
            case Filter.Near near -> new Circle(near).retain(bits, Places.of(leaf.reader()));
            case Filter.Matching words -> bits.and(found(words, Queries.of(words.query()), leaf));
            case Filter.AnyOf any -> bits.and(found(any, leaf));
            case Filter.Without without -> bits.andNot(found(without, leaf));
            case Filter.Between range -> bits.and(found(range, leaf));
        }
    }

    private void retainAll(FixedBitSet bits, List<Filter> filters, LeafReaderContext leaf) throws IOException {
        for (var part : filters) {
            if (!(part instanceof Filter.Near)) {
                retain(bits, part, leaf);
            }
        }
        for (var part : filters) {
            if (part instanceof Filter.Near) {
                retain(bits, part, leaf);
            }
        }
    }

    private void retainAny(FixedBitSet bits, List<Filter> filters, LeafReaderContext leaf) throws IOException {
        var any = new FixedBitSet(bits.length());
        for (var part : filters) {
            var passing = bits.clone();
            retain(passing, part, leaf);
            any.or(passing);
        }
        bits.and(any);
    }

    private FixedBitSet found(Filter.OnField filter, LeafReaderContext leaf) throws IOException {
        return found(filter, Queries.of(filter), leaf);
    }

    /** What Lucene finds; it keeps what is asked for often. */
    private FixedBitSet found(Filter filter, Query query, LeafReaderContext leaf) throws IOException {
        var weight = weights.get(filter);
        if (weight == null) {
            weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            weights.put(filter, weight);
        }
        var bits = new FixedBitSet(leaf.reader().maxDoc());
        var scorer = weight.scorer(leaf);
        if (scorer != null) {
            bits.or(scorer.iterator());
        }
        return bits;
    }
}

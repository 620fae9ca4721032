package io.rolewright.matching.internal.index.lucene;

import io.rolewright.matching.internal.index.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Where the candidates of a segment live, in memory: eight bytes each. Made when a segment is first asked for places, and
 * let go with it.
 */
final class Places {
    private static final Map<CacheKey, Places> BY_SEGMENT = new ConcurrentHashMap<>();

    private final int[] latitudes;
    private final int[] longitudes;
    private final FixedBitSet known;

    private Places(LeafReader segment) throws IOException {
        latitudes = new int[segment.maxDoc()];
        longitudes = new int[segment.maxDoc()];
        known = new FixedBitSet(segment.maxDoc());
        var column = DocValues.getSortedNumeric(segment, Fields.PLACE);
        for (var document = column.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = column.nextDoc()) {
            var place = column.nextValue();
            latitudes[document] = (int) (place >> 32);
            longitudes[document] = (int) place;
            known.set(document);
        }
    }

    static Places of(LeafReader segment) {
        var helper = segment.getCoreCacheHelper();
        if (helper == null) {
            return made(segment);
        }
        return BY_SEGMENT.computeIfAbsent(helper.getKey(), key -> {
            helper.addClosedListener(BY_SEGMENT::remove);
            return made(segment);
        });
    }

    private static Places made(LeafReader segment) {
        try {
            return new Places(segment);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Those whose place is known. */
    FixedBitSet known() {
        return known;
    }

    /** As Lucene encodes it. */
    int latitude(int document) {
        return latitudes[document];
    }

    /** As Lucene encodes it. */
    int longitude(int document) {
        return longitudes[document];
    }
}

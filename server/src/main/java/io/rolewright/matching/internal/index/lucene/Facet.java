package io.rolewright.matching.internal.index.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;

/** How many documents have each value of a field. */
final class Facet {
    private Facet() {}

    /** The commonest values among those that pass, equal ones by value. */
    static Map<String, Long> of(String field, Passing passing, List<LeafReaderContext> leaves, int most)
            throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (var leaf : leaves) {
            count(field, passing.iterator(leaf), leaf, counts);
        }
        return commonest(counts, most);
    }

    /** The commonest values, equal ones by value. */
    static Map<String, Long> commonest(Map<String, Long> counts, int most) {
        Map<String, Long> commonest = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(entry -> commonest.put(entry.getKey(), entry.getValue()));
        return commonest;
    }

    private static void count(String field, DocIdSetIterator passing, LeafReaderContext leaf, Map<String, Long> counts)
            throws IOException {
        var values = leaf.reader().getSortedSetDocValues(field);
        if (values == null) {
            return;
        }
        var byOrdinal = new int[Math.toIntExact(values.getValueCount())];
        for (var document = passing.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = passing.nextDoc()) {
            if (values.advanceExact(document)) {
                for (var i = values.docValueCount(); i > 0; i--) {
                    byOrdinal[(int) values.nextOrd()]++;
                }
            }
        }
        for (var ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
            if (byOrdinal[ordinal] > 0) {
                counts.merge(values.lookupOrd(ordinal).utf8ToString(), (long) byOrdinal[ordinal], Long::sum);
            }
        }
    }
}

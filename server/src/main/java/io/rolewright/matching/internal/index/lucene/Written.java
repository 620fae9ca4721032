package io.rolewright.matching.internal.index.lucene;

import io.rolewright.matching.internal.index.Fields;
import io.rolewright.matching.internal.index.IndexedCandidate;
import io.rolewright.shared.CandidateId;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager.RefreshListener;

/** Which version of each candidate was written last, whether it can be found by now or not. */
final class Written implements RefreshListener {
    /**
     * A version of a candidate.
     *
     * @param revision less than any when the candidate was taken out
     */
    record Entry(long revision, long fingerprint) {
        static final Entry GONE = new Entry(Long.MIN_VALUE, 0);

        static Entry of(IndexedCandidate candidate) {
            return new Entry(candidate.revision(), Fingerprint.of(candidate));
        }

        boolean isReplacedBy(Entry other) {
            return other.revision > revision || other.revision == revision && other.fingerprint != fingerprint;
        }
    }

    private volatile Map<CandidateId, Entry> sinceRefresh = new ConcurrentHashMap<>();
    private volatile Map<CandidateId, Entry> beforeRefresh = Map.of();

    /** Not while a refresh begins: what is put then must be in the new searcher or still be known here. */
    synchronized void put(CandidateId candidate, Entry entry) {
        sinceRefresh.put(candidate, entry);
    }

    Optional<Entry> find(CandidateId candidate, Searchers searchers) throws IOException {
        var recent = sinceRefresh.get(candidate);
        recent = recent == null ? beforeRefresh.get(candidate) : recent;
        if (recent != null) {
            return Optional.of(recent);
        }
        return searchers.ask(searcher -> find(candidate, searcher));
    }

    private static Optional<Entry> find(CandidateId candidate, IndexSearcher searcher) throws IOException {
        for (var leaf : searcher.getIndexReader().leaves()) {
            var postings = leaf.reader().postings(Documents.id(candidate), PostingsEnum.NONE);
            var document = postings == null ? DocIdSetIterator.NO_MORE_DOCS : postings.nextDoc();
            var live = leaf.reader().getLiveDocs();
            for (; document != DocIdSetIterator.NO_MORE_DOCS; document = postings.nextDoc()) {
                if (live == null || live.get(document)) {
                    return Optional.of(new Entry(
                            column(leaf, Fields.REVISION, document), column(leaf, Documents.FINGERPRINT, document)));
                }
            }
        }
        return Optional.empty();
    }

    private static long column(LeafReaderContext leaf, String field, int document) throws IOException {
        var column = leaf.reader().getNumericDocValues(field);
        return column != null && column.advanceExact(document) ? column.longValue() : Long.MIN_VALUE;
    }

    @Override
    public synchronized void beforeRefresh() {
        beforeRefresh = sinceRefresh;
        sinceRefresh = new ConcurrentHashMap<>();
    }

    @Override
    public void afterRefresh(boolean didRefresh) {
        beforeRefresh = Map.of();
    }
}

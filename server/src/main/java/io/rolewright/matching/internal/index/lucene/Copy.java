package io.rolewright.matching.internal.index.lucene;

import io.rolewright.matching.internal.index.CandidateRows;
import io.rolewright.matching.internal.index.DamagedIndexException;
import io.rolewright.matching.internal.index.IndexedCandidate;
import io.rolewright.shared.CandidateId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A folder that becomes a copy of the rows. */
final class Copy {
    private static final int BATCH = 500;

    /** Of rows; after a crash no more than these are copied again. */
    private static final int BETWEEN_COMMITS = 20_000;

    private final LuceneIndex index;
    private final Set<CandidateId> goneMeanwhile = new HashSet<>();
    private final Set<CandidateId> comeMeanwhile = new HashSet<>();
    private volatile boolean isFull;
    private volatile boolean isAbandoned;
    private @Nullable FolderState seen;

    Copy(LuceneIndex index) {
        this.index = index;
    }

    LuceneIndex index() {
        return index;
    }

    boolean isFull() {
        return isFull;
    }

    /** Afterwards whoever has a row is in the index as the row says, and nobody else is. */
    void fill(CandidateRows rows) {
        CandidateId last = null;
        try (var all = rows.all()) {
            var next = all.iterator();
            for (var copied = BATCH; next.hasNext() && !isAbandoned; copied += BATCH) {
                last = put(last, batch(next));
                if (copied % BETWEEN_COMMITS == 0) {
                    index.commit();
                }
            }
        }
        if (!isAbandoned) {
            end(last);
        }
    }

    private synchronized void end(@Nullable CandidateId last) {
        index.sweep(last, null, comeMeanwhile);
        index.refresh();
        index.commit();
        isFull = true;
        goneMeanwhile.clear();
        comeMeanwhile.clear();
    }

    private static List<IndexedCandidate> batch(Iterator<IndexedCandidate> rows) {
        List<IndexedCandidate> batch = new ArrayList<>();
        while (batch.size() < BATCH && rows.hasNext()) {
            batch.add(rows.next());
        }
        return batch;
    }

    /**
     * A row that was read before its candidate was taken out must not bring them back, and whoever came after the rows were
     * read is not swept away.
     */
    private synchronized CandidateId put(@Nullable CandidateId after, List<IndexedCandidate> batch) {
        var present = batch.stream()
                .filter(row -> !goneMeanwhile.contains(row.candidate()))
                .toList();
        var last = batch.getLast().candidate();
        index.upsert(present);
        var kept = new HashSet<>(comeMeanwhile);
        present.forEach(row -> kept.add(row.candidate()));
        index.sweep(after, last, kept);
        return last;
    }

    void upsert(Collection<IndexedCandidate> candidates) {
        if (!isFull) {
            noteCome(candidates.stream().map(IndexedCandidate::candidate).toList());
        }
        index.upsert(candidates);
    }

    private synchronized void noteCome(Collection<CandidateId> candidates) {
        comeMeanwhile.addAll(candidates);
        goneMeanwhile.removeAll(Set.copyOf(candidates));
    }

    void delete(Collection<CandidateId> candidates) {
        if (!isFull) {
            noteGone(candidates);
        }
        index.delete(candidates);
    }

    private synchronized void noteGone(Collection<CandidateId> candidates) {
        goneMeanwhile.addAll(candidates);
        comeMeanwhile.removeAll(Set.copyOf(candidates));
    }

    /** Compares the files with how they were at the last look. */
    synchronized void look() {
        var now = index.state();
        if (seen != null && !now.agreesWith(seen)) {
            throw new DamagedIndexException("a file of the index was changed by somebody else");
        }
        seen = now;
    }

    void read() {
        index.verify();
    }

    void abandon() {
        isAbandoned = true;
        index.abandon();
    }
}

package io.rolewright.matching.internal;

import io.rolewright.events.matching.CandidateChanged;
import io.rolewright.events.matching.ProfileAdmitted;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.matching.internal.index.CandidateIndex;
import io.rolewright.matching.internal.index.IndexedCandidate;
import io.rolewright.shared.CandidateId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** Keeps an index as the rows are. */
@Component
class IndexCopy implements AutoCloseable {
    private final CandidateIndex index;
    private final IndexRows rows;
    private final ExecutorService expunging = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("candidate index expunging").daemon().factory());
    private final AtomicBoolean isToBeExpunged = new AtomicBoolean();

    IndexCopy(CandidateIndex index, IndexRows rows) {
        this.index = index;
        this.rows = rows;
    }

    /** Somebody as they are by now; nothing when they are gone. */
    record Present(CandidateId candidate, Optional<IndexedCandidate> row) {}

    Present fetch(ProfileAdmitted fact) {
        return fetch(fact.candidate());
    }

    Present fetch(CandidateChanged fact) {
        return fetch(fact.candidate());
    }

    private Present fetch(CandidateId candidate) {
        return new Present(candidate, rows.find(candidate));
    }

    void put(Present present) {
        present.row()
                .ifPresentOrElse(row -> index.upsert(List.of(row)), () -> index.delete(List.of(present.candidate())));
    }

    /** At once for whoever asks, and soon in what lies on the disk. */
    void forget(DataKeyDestroyed fact) {
        if (fact.candidate() != null) {
            index.delete(List.of(fact.candidate()));
            if (!isToBeExpunged.getAndSet(true)) {
                expunging.execute(this::expunge);
            }
        }
    }

    private void expunge() {
        isToBeExpunged.set(false);
        index.expunge();
    }

    @Override
    public void close() {
        expunging.shutdownNow();
    }
}

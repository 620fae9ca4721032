package io.rolewright.matching.internal;

import io.rolewright.events.matching.CandidateChanged;
import io.rolewright.events.matching.ProfileAdmitted;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.matching.internal.index.CandidateIndex;
import io.rolewright.matching.internal.index.IndexedCandidate;
import io.rolewright.shared.CandidateId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps an index as the rows are. */
@Component
class IndexCopy implements AutoCloseable {
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(1);

    private final CandidateIndex index;
    private final IndexRows rows;
    private final Expunging expunging;

    IndexCopy(CandidateIndex index, IndexRows rows) {
        this.index = index;
        this.rows = rows;
        this.expunging = new Expunging(index::expunge, BETWEEN_TRIES);
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
            expunging.soon();
        }
    }

    @Override
    public void close() {
        expunging.close();
    }
}

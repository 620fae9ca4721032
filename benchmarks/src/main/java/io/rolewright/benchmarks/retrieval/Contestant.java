package io.rolewright.benchmarks.retrieval;

import io.rolewright.matching.internal.index.Filter;
import io.rolewright.shared.CandidateId;
import java.time.Duration;
import java.util.List;

/** An engine that holds the made-up people. */
interface Contestant extends AutoCloseable {
    /** How many are re-ranked of a search. */
    int CANDIDATES = 300;

    String name();

    /** The candidates of a search by words and meaning, fused, the best first. */
    List<CandidateId> candidates(Wanted wanted);

    /** The nearest by meaning alone. */
    List<CandidateId> near(Wanted wanted, Filter filter, int k);

    /** Processor time outside of this process so far. */
    default Duration cpuElsewhere() {
        return Duration.ZERO;
    }

    @Override
    void close();
}

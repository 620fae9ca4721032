package io.rolewright.matching.internal.index;

import java.util.stream.Stream;

/** The rows that an index is a copy of. */
@FunctionalInterface
public interface CandidateRows {
    /** All of them in the order of their ids' bytes; to be closed. */
    Stream<IndexedCandidate> all();
}

package io.rolewright.matching.internal.index;

import io.rolewright.shared.CandidateId;
import java.util.Collection;

/**
 * Candidates as an engine finds them. Every engine passes the same contract test: the same candidates give the same hits in
 * the same order. An index is a copy of rows and may be made anew from them at any time.
 *
 * <p>Any number of threads may use an index. A method that cannot be trusted to answer right answers with the code
 * {@code matching.index-unavailable} (503).
 */
public interface CandidateIndex extends AutoCloseable {
    /**
     * Puts candidates in, or in the place of what was known of them. Of two versions of a candidate the one with the later
     * profile stays, in whatever order they come; of two with one profile the one that comes last. They can be found a
     * second later, or after {@link #refresh}.
     */
    void upsert(Collection<IndexedCandidate> candidates);

    /** Takes candidates out; the next {@link #select} does not see them. A second later they may be put in again. */
    void delete(Collection<CandidateId> candidates);

    /** Lets the next {@link #select} see everything that was put in. */
    void refresh();

    /** Rewrites what is stored so that nothing is left in it of those who were taken out; takes long. */
    void expunge();

    /** The candidates that pass a filter, as they are now; to be closed. */
    Selection select(Filter filter);

    /** What is in the index. */
    IndexDescription describe();

    @Override
    void close();
}

package io.rolewright.jobs.internal;

import io.rolewright.jobs.JobSource;
import io.rolewright.jobs.SourceKind;
import java.util.Set;

/** Lists what sources of some kinds offer. */
interface Lister {
    Set<SourceKind> kinds();

    /**
     * Lists all that a source offers, to its end.
     *
     * @throws BrokenOffException when the end was not reached
     */
    void list(JobSource source, Basket basket) throws BrokenOffException;

    /** Takes what is listed, in its order. */
    interface Basket {
        void put(Listed listed);
    }
}

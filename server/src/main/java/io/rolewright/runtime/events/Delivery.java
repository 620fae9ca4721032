package io.rolewright.runtime.events;

import io.rolewright.runtime.leases.FencedException;
import java.util.List;

/** How facts reach a subscription: with its position stored, or in memory alone. */
interface Delivery {
    /** Where the subscription stands in one part. */
    Positions.Standing standing(int part);

    /**
     * Has the subscription take facts of one part, which all may share a transaction, or puts them aside.
     *
     * @throws FencedException when somebody else moved the subscription
     * @throws InterruptedException when the process stops
     */
    void deliver(Positions.Standing from, List<Entry> entries) throws InterruptedException;

    /** Notes that everything up to here was seen. */
    void skip(Positions.Standing from, int part, long seq);
}

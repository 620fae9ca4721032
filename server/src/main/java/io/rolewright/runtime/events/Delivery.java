package io.rolewright.runtime.events;

/** How a fact reaches a subscription: with its position stored, or in memory alone. */
interface Delivery {
    /** Where the subscription stands in one part. */
    Positions.Standing standing(int part);

    /**
     * Has the subscription take a fact, or puts it aside.
     *
     * @throws FencedException when somebody else moved the subscription
     * @throws InterruptedException when the process stops
     */
    void deliver(Positions.Standing from, Entry entry) throws InterruptedException;

    /** Notes that everything up to here was seen. */
    void skip(Positions.Standing from, int part, long seq);
}

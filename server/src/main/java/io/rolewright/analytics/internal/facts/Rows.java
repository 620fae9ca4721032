package io.rolewright.analytics.internal.facts;

/** Rows of some things, made from the facts about them. */
interface Rows {
    /**
     * Takes what a batch says of them. What was taken before changes nothing, so that a sum counts it once.
     *
     * @param sums what follows for the sums of days
     */
    void take(Batch batch, Sums sums);
}

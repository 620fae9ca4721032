package io.rolewright.billing.internal.cards;

/** What came of something that Stripe told us. */
enum CardOutcome {
    /** The books say what Stripe says. */
    TAKEN,
    /** It changes nothing in the books. */
    NOTED,
    /** Nobody has paid, as the card was declined or its owner did not agree. */
    DECLINED,
    /** It is about none of our invoices. */
    NOT_OURS,
    /** Stripe does not know what it is about. */
    GONE,
    /** More went back than we have of the payment; somebody has to look at it. */
    EXCEEDS
}

package io.rolewright.billing.internal.cards;

import java.util.Optional;

/**
 * What Stripe told us, with what it says of the matter now: events come in any order, and may be old.
 *
 * @param event what Stripe calls it
 * @param type what happened, in Stripe's words
 * @param object to what
 * @param isKnown whether Stripe still knows the object
 * @param session how far the page is on which it happened; absent where it did on none
 * @param payment the payment that it is about; absent where it is about none
 */
record CardNews(
        String event,
        String type,
        String object,
        boolean isKnown,
        Optional<CardSession.State> session,
        Optional<StripePayment> payment) {}

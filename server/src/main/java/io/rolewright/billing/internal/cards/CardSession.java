package io.rolewright.billing.internal.cards;

import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import java.net.URI;
import java.time.Instant;

/**
 * A page of Stripe's at which an invoice can be paid once.
 *
 * @param id what Stripe calls it
 * @param intentKey under which it was ordered: the same for the same
 * @param amount what is paid there
 * @param url where it is
 * @param expiresAt when it ends unless somebody has paid
 */
record CardSession(
        String id, String intentKey, InvoiceId invoice, Money amount, URI url, State state, Instant expiresAt) {
    /** How far it is. */
    enum State {
        OPEN,
        /** Somebody has paid, or has told a bank to. */
        COMPLETE,
        EXPIRED
    }
}

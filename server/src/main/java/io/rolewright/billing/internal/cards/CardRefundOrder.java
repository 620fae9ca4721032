package io.rolewright.billing.internal.cards;

import io.rolewright.shared.Money;
import io.rolewright.shared.RefundId;

/**
 * A refund of ours that Stripe is to carry out.
 *
 * @param source what told us of the payment that it is of
 */
record CardRefundOrder(RefundId refund, String source, Money amount) {}

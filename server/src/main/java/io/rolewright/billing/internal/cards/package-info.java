/** Payments by card through Stripe: pages at which clients pay, and what Stripe tells of them. */
@NullMarked
package io.rolewright.billing.internal.cards;

import org.jspecify.annotations.NullMarked;

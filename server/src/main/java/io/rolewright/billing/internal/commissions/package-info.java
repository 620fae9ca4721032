/** Commissions: what colleagues earn of placements, and what of it they are paid. */
@NullMarked
package io.rolewright.billing.internal.commissions;

import org.jspecify.annotations.NullMarked;

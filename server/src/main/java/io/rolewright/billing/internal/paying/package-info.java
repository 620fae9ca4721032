/** What the ways to pay an invoice have in common. */
@NullMarked
package io.rolewright.billing.internal.paying;

import org.jspecify.annotations.NullMarked;

/** Money that comes from clients, what it pays, and what of it goes back. */
@NullMarked
package io.rolewright.billing.internal.payments;

import org.jspecify.annotations.NullMarked;

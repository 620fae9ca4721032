/** Sends invoices and credit notes to clients by e-mail. */
@NullMarked
package io.rolewright.billing.internal.sending;

import org.jspecify.annotations.NullMarked;

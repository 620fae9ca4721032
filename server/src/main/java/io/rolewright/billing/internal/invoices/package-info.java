/** Invoices and credit notes: how they are drafted, taxed, approved and numbered. */
@NullMarked
package io.rolewright.billing.internal.invoices;

import org.jspecify.annotations.NullMarked;

/** Reminders: what clients are written when an invoice is not paid. */
@NullMarked
package io.rolewright.billing.internal.reminders;

import org.jspecify.annotations.NullMarked;

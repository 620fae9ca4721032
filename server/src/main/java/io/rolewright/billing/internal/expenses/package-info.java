/** Expenses: what colleagues spend for the agency, and how they are given it back. */
@NullMarked
package io.rolewright.billing.internal.expenses;

import org.jspecify.annotations.NullMarked;

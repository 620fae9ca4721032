/** The ledger: entries that balance, and what each thing that happens to money does to the accounts. */
/** The ledger: entries that balance, and what each thing that happens to money does to the accounts. */
@NullMarked
package io.rolewright.billing.internal.books;

import org.jspecify.annotations.NullMarked;

/** What banks say moved on our accounts, and what each of it was. */
@NullMarked
package io.rolewright.billing.internal.bank;

import org.jspecify.annotations.NullMarked;

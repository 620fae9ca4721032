/** Reports and statements: what the ledger says of a period, and files for other programs. */
@NullMarked
package io.rolewright.billing.internal.reports;

import org.jspecify.annotations.NullMarked;

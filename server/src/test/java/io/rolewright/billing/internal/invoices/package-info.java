@NullMarked
package io.rolewright.billing.internal.invoices;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.rolewright.billing.internal.expenses;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.rolewright.billing.internal.tax;

import org.jspecify.annotations.NullMarked;

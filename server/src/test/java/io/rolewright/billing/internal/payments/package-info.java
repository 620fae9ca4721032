@NullMarked
package io.rolewright.billing.internal.payments;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.rolewright.billing.internal.commissions;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.rolewright.billing.internal.paying;

import org.jspecify.annotations.NullMarked;

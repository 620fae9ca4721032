/** The page on which clients see what they owe and pay it. */
@NullMarked
package io.rolewright.billing.internal.paying;

import org.jspecify.annotations.NullMarked;

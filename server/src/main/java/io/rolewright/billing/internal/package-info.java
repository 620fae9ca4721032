/** Keeps the agency's money. */
@NullMarked
package io.rolewright.billing.internal;

import org.jspecify.annotations.NullMarked;

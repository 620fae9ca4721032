/** Placements on their way from hire to cash. */
@NullMarked
package io.rolewright.billing.internal.placements;

import org.jspecify.annotations.NullMarked;

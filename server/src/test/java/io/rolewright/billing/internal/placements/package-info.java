@NullMarked
package io.rolewright.billing.internal.placements;

import org.jspecify.annotations.NullMarked;

/** Tests of what {@code analytics} says to others. */
@NullMarked
package io.rolewright.analytics;

import org.jspecify.annotations.NullMarked;

/** Makes rows and sums of facts, as they come and from the beginning. */
@NullMarked
package io.rolewright.analytics.internal.facts;

import org.jspecify.annotations.NullMarked;

/** Tests of rows and sums of facts. */
@NullMarked
package io.rolewright.analytics.internal.facts;

import org.jspecify.annotations.NullMarked;

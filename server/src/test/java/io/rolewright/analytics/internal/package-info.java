/** Tests of figures. */
@NullMarked
package io.rolewright.analytics.internal;

import org.jspecify.annotations.NullMarked;

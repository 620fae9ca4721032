/** Keeps and reads the figures of the agency's work. */
@NullMarked
package io.rolewright.analytics.internal;

import org.jspecify.annotations.NullMarked;

/** Sends reports by e-mail, again and again. */
@NullMarked
package io.rolewright.analytics.internal.schedule;

import org.jspecify.annotations.NullMarked;

/** Meetings: their times, who comes, and when people are free. */
@NullMarked
package io.rolewright.communications.internal.delivery;

import org.jspecify.annotations.NullMarked;

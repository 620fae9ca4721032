/** Meetings: their times, who comes, and when people are free. */
@NullMarked
package io.rolewright.communications.internal.meetings;

import org.jspecify.annotations.NullMarked;

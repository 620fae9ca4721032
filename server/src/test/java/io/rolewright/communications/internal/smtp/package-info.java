/** Meetings: their times, who comes, and when people are free. */
@NullMarked
package io.rolewright.communications.internal.smtp;

import org.jspecify.annotations.NullMarked;

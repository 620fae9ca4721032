/** Looks at processes and the event log, and keeps the errors that happened. */
@NullMarked
package io.rolewright.monitoring.internal;

import org.jspecify.annotations.NullMarked;

/** The event log on PostgreSQL and the subscriptions that read it. */
@NullMarked
package io.rolewright.runtime.events;

import org.jspecify.annotations.NullMarked;

/** What happened to reports. */
@NullMarked
package io.rolewright.events.analytics;

import org.jspecify.annotations.NullMarked;

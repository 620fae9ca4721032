/** Facts from {@code monitoring}. */
@NullMarked
package io.rolewright.events.monitoring;

import org.jspecify.annotations.NullMarked;

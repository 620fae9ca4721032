/** Facts about what was refused or shown at the door. */
@NullMarked
package io.rolewright.events.gateway;

import org.jspecify.annotations.NullMarked;

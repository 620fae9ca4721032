/** Facts about what jobs ask for. */
@NullMarked
package io.rolewright.events.adverts;

import org.jspecify.annotations.NullMarked;

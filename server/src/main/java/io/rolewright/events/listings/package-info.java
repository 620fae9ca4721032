/** Facts about adverts on boards. */
@NullMarked
package io.rolewright.events.listings;

import org.jspecify.annotations.NullMarked;

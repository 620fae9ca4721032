/** How a process does: what it needs, whether that is there, and how it tells load balancers and neighbours. */
@NullMarked
package io.rolewright.runtime.health;

import org.jspecify.annotations.NullMarked;

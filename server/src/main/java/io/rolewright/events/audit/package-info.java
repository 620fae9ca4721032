/** Facts about the trail itself. */
@NullMarked
package io.rolewright.events.audit;

import org.jspecify.annotations.NullMarked;

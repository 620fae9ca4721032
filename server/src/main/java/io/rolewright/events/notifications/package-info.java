/** What happens to notices to our own users. */
@NullMarked
package io.rolewright.events.notifications;

import org.jspecify.annotations.NullMarked;

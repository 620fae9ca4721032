/** Notification: what our own users are told, on which ways and when, and the proof that it reached them. */
@ApplicationModule(allowedDependencies = {"shared", "runtime", "events", "communications", "users"})
@NullMarked
package io.rolewright.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

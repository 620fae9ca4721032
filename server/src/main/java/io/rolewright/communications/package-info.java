/** Communication: conversations with people by e-mail, text message and telephone, what they agreed to, and calendars. */
@ApplicationModule(allowedDependencies = {"shared", "runtime", "events", "users", "models", "integrations", "storage"})
@NullMarked
package io.rolewright.communications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

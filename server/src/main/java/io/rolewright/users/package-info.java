/** User Management: logins, roles, invitations and the tokens that prove who is asking. */
@ApplicationModule(allowedDependencies = {"shared", "runtime", "events", "security"})
@NullMarked
package io.rolewright.users;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Security: the keys that wrap other keys, encryption for other programs, and the policies. */
@ApplicationModule(allowedDependencies = {"shared", "runtime", "events"})
@NullMarked
package io.rolewright.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

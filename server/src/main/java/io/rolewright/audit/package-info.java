/** Audit and Logging: the append-only trail of everything that happened. */
@ApplicationModule(allowedDependencies = {"shared", "runtime", "events"})
@NullMarked
package io.rolewright.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

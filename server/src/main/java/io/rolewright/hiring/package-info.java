/** Placements: client companies, the people there, and the terms under which we work for them. */
@ApplicationModule(allowedDependencies = {"shared", "runtime", "events"})
@NullMarked
package io.rolewright.hiring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

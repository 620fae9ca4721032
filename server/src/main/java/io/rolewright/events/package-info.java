/** The vocabulary of facts: one small package of records per service, which every service may use. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
@NullMarked
package io.rolewright.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The only code that knows about processes: targets, contracts, the database, the event log and the field cipher. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "events"})
@NullMarked
package io.rolewright.runtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

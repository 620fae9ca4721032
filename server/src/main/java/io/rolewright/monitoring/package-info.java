/** Error Handling and Monitoring: how every service does, and which errors happened. */
@ApplicationModule(allowedDependencies = {"shared", "runtime", "events"})
@NullMarked
package io.rolewright.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** API Gateway: the one door, which knows who asks, what they may, and how a refusal reads. */
@ApplicationModule(allowedDependencies = {"shared", "runtime", "events", "users"})
@NullMarked
package io.rolewright.gateway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

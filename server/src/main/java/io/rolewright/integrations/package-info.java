/** Integration: every way out of the house and in, to partners and to the open web. */
@ApplicationModule(allowedDependencies = {"shared", "runtime", "events", "storage"})
@NullMarked
package io.rolewright.integrations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

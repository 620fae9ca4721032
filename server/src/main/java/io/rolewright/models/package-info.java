/** ML Model Management: versions, stages, gates and health of every model. */
@ApplicationModule(allowedDependencies = {"shared", "runtime", "events"})
@NullMarked
package io.rolewright.models;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

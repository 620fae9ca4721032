/** What services read and rank with: the models that are live, as one set of a moment, and the gates of new versions. */
@ApplicationModule(allowedDependencies = {"shared", "runtime", "events", "models"})
@NullMarked
package io.rolewright.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

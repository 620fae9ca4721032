/** Analytics and Reporting: figures of the agency's work, each with its definition, read from models that follow the facts. */
@ApplicationModule(allowedDependencies = {"shared", "runtime", "events", "hiring", "resumes", "users"})
@NullMarked
package io.rolewright.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Analytics and Reporting: figures of the agency's work, each with its definition, read from models that follow the facts. */
@ApplicationModule(
        allowedDependencies = {"shared", "runtime", "events", "communications", "hiring", "resumes", "storage", "users"
        })
@NullMarked
package io.rolewright.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

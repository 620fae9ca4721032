/** Job Data Ingestion: the job as it was found at its source. */
@ApplicationModule(allowedDependencies = {"shared", "runtime", "events", "storage", "integrations"})
@NullMarked
package io.rolewright.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Resume Ingestion: received résumés, and the candidates they belong to. */
@ApplicationModule(allowedDependencies = {"shared", "runtime", "events", "communications", "storage"})
@NullMarked
package io.rolewright.resumes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

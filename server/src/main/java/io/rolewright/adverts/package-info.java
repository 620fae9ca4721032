/** Job Data Processing: what a job asks for, every demand with the words that it came from. */
@ApplicationModule(allowedDependencies = {"shared", "runtime", "events", "integrations", "jobs", "models", "reading"})
@NullMarked
package io.rolewright.adverts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

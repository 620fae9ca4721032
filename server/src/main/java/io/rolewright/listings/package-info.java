/** Job Relisting: adverts on boards and on the agency's own careers site, from the quote to the proof that they are down. */
@ApplicationModule(
        allowedDependencies = {"shared", "runtime", "events", "integrations", "resumes", "storage", "jobs", "adverts"})
@NullMarked
package io.rolewright.listings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Placements: client companies, the people there, the terms under which we work for them, and people's ways to jobs. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "runtime",
            "events",
            "communications",
            "jobs",
            "listings",
            "matching",
            "profiles",
            "resumes"
        })
@NullMarked
package io.rolewright.hiring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

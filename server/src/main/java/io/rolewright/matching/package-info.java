/** Applicant Matching: matches between jobs and candidates, with the reason for each, and what became of them. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "runtime",
            "events",
            "adverts",
            "jobs",
            "profiles",
            "resumes",
            "models",
            "reading"
        })
@NullMarked
package io.rolewright.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

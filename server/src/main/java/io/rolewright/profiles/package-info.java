/** Resume Processing: the structured profile of a candidate, every value with the words that it came from. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "runtime",
            "events",
            "communications",
            "storage",
            "resumes",
            "models",
            "reading"
        })
@NullMarked
package io.rolewright.profiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

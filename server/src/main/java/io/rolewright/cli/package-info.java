/** The command line: reads, ranks, serves and shows. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "runtime",
            "communications :: script",
            "integrations :: twins",
            "integrations :: twins.boards",
            "integrations :: twins.payments",
            "integrations :: twins.phone",
            "integrations :: twins.wire",
            "integrations :: twins.workspace",
            "integrations :: twins.world"
        })
@NullMarked
package io.rolewright.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

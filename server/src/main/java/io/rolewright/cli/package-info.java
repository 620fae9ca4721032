/** The command line: reads, ranks, serves and shows. */
@ApplicationModule(allowedDependencies = {"shared", "runtime", "integrations :: twins", "integrations :: twins.wire"})
@NullMarked
package io.rolewright.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

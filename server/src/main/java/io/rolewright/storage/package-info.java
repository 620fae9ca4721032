/** Data Storage: encrypted files, and the documents that were read from them. */
@ApplicationModule(allowedDependencies = {"shared", "runtime", "events"})
@NullMarked
package io.rolewright.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

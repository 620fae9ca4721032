/** Values that every service speaks: ids, pages, problems, the actor of a call. No beans. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package io.rolewright.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

@NamedInterface("twins.workspace")
@NullMarked
package io.rolewright.integrations.twins.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

@NamedInterface("twins.wire")
@NullMarked
package io.rolewright.integrations.twins.wire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

@NamedInterface("twins.world")
@NullMarked
package io.rolewright.integrations.twins.world;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

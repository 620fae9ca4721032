@NamedInterface("twins.boards")
@NullMarked
package io.rolewright.integrations.twins.boards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

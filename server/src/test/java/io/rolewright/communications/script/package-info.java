@NamedInterface("script")
@NullMarked
package io.rolewright.communications.script;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

@NamedInterface("twins")
@NullMarked
package io.rolewright.integrations.twins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

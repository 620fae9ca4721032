@NamedInterface("twins.phone")
@NullMarked
package io.rolewright.integrations.twins.phone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

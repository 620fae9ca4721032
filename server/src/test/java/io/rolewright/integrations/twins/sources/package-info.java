@NamedInterface("twins.sources")
@NullMarked
package io.rolewright.integrations.twins.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

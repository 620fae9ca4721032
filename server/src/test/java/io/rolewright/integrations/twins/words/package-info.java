@NamedInterface("twins.words")
@NullMarked
package io.rolewright.integrations.twins.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

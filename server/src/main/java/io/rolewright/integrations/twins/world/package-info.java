/** A made-up market of job adverts, on many sites, of which everything is known. */
@NamedInterface("twins.world")
@NullMarked
package io.rolewright.integrations.twins.world;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
